import type { How } from '../types.js'

/** Closeness from which on a kin is the word itself, maybe with a particle. */
export const SAME = 0.9

/**
 * What is left of closeness to the parts of a name of code, where that stands somewhere with its signs: `3.2.13` is no
 * `3`, and `--list` no list.
 */
export const PART = 0.4

/** A key of a lexicon that stands for something typed. */
export interface Kin {
  /** Its number in the lexicon. */
  readonly key: number
  /** 1 for the same, down to 0; above 1 where the signs around it are the same, too. */
  readonly closeness: number
  readonly how: How
  /** Whether it is another form of the word: its plural, the word with a particle, a verb's ending. */
  readonly isForm?: true
  /** Whether all of it was typed, if only its initial consonants; always so where it is the same. */
  readonly isWhole?: true
}
