import type { How } from '../types.js'

/** A word of the notes that stands for a word of the question. */
export interface Kin {
  /** Its number in the lexicon. */
  readonly key: number
  /** From 1, the same word, down to 0. */
  readonly closeness: number
  readonly how: How
}
