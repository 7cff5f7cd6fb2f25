import { splitOutput } from './split-output.js'

/** An output as it is compared: blanks at the ends of lines, lines at the end and what an address is do not count. */
export function foldOutput(text: string): string {
  return splitOutput(text)
    .join('\n')
    .replace(/\b0x[\da-f]+/giu, '0x')
}
