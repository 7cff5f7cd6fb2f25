import { normalizeText } from './normalize-text.js'

/**
 * The form in which texts are compared: normalized, lower case, runs of white space as one blank, none at the ends.
 *
 * An empty or blank text gives ''. Folding twice is folding once. Never throws.
 */
export function foldText(text: string): string {
  return normalizeText(normalizeText(text).toLowerCase()).replace(/\s+/gu, ' ').trim()
}
