import { foldText } from './fold-text.js'
import { letterRules } from './letter-rules.js'

/**
 * A text as a part of an id: `functools.wraps` → `functools-wraps`, `세션 (Session)` → `세션-session`.
 *
 * Letters and digits of every script are kept, folded; every run of other characters becomes one `-`, none at the
 * ends. '' when nothing is left, as of `:=`.
 */
export function makeSlug(text: string): string {
  const folded = foldText(text)
  return folded.replace(letterRules(folded).gaps, '-').replace(/^-|-$/gu, '')
}
