import { foldOutput } from './fold-output.js'
import { matchOutput } from './match-output.js'

/**
 * Whether a program printed what is written: `...` stands for anything, addresses such as `0x7f3a` are alike, blanks at
 * the ends of lines and lines at the end do not count.
 */
export function isSameOutput(written: string, printed: string): boolean {
  return matchOutput(foldOutput(written), foldOutput(printed))
}
