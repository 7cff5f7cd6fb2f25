import type { Evidence } from './evidence.js'
import type { WordMatch } from './match-word.js'

/** The entries of a source, judged. */
export interface Ranking {
  readonly evidence: Evidence
  /** How well each entry answers, from 0 up to 1. */
  readonly scores: Float64Array
  /** The best of the scores; 0 where no entry answers. */
  readonly best: number
  /** Whether an entry has all words that say something. */
  readonly isCovered: boolean
  /** By word of the question. */
  readonly matches: readonly WordMatch[]
  readonly weights: readonly number[]
}

/** What a source is judged by. */
export interface Grounds extends Pick<Ranking, 'evidence' | 'matches' | 'weights'> {
  /** By word of the question: whether it says something, so that an answer needs it. */
  readonly isNeeded: readonly boolean[]
  /**
   * The share of the needed words that has to be known, and of the known ones that an entry has to have in some form of
   * theirs, to answer however little they say there: misspelt words may meet anywhere by chance.
   */
  readonly share: number
  /** By word of the question: whether some entry of any source has it, in some form. */
  readonly isKnown: readonly boolean[]
  /** `Question.strictness`. */
  readonly strict: number
}
