import type { Lang } from '../types.js'
import { type FindingCode, findingWords } from './findings.js'

/** Say what was found in a note, in the reader's language. */
export function wordFinding(code: FindingCode, details: readonly string[], lang: Lang): string {
  const words = findingWords[lang][code] as (...details: readonly string[]) => string
  return words(...details)
}
