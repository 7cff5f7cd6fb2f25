import { cleanText } from '../words/clean-text.js'

/** The address of a link as painted text may hold it: clean, each blank as `%20`; '' for a blank one. */
export function cleanAddress(address: string): string {
  return cleanText(address).trim().replace(/\s/gu, '%20')
}
