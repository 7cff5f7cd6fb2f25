import { shortenRow } from './shorten-row.js'

/** Lines of stderr that are shown: the exception and the two or three calls above it, each in two or three lines. */
const MOST = 8

/** The end of stderr as it shows a finding; '' for nothing. */
export function takeTail(stderr: string): string {
  return stderr.trimEnd().split('\n').slice(-MOST).map(shortenRow).join('\n')
}
