import type { Index } from '../index/open-index.js'
import type { How } from '../types.js'
import type { Kin } from './kin.js'
import type { WordMatch } from './match-word.js'

/** Neighbouring words of the question that together are taken for a name. */
export interface Span {
  readonly from: number
  /** Behind the last word. */
  readonly to: number
  /** The name, and how close it is. */
  readonly name: Kin
}

/** The whole question taken for a name of an entry. */
export interface NameHit {
  readonly score: number
  /** The name's key. */
  readonly key: number
  /** The `FIELDS` that have it. */
  readonly fields: number
  readonly how: How
  /** Whether all of the name was typed, as of `Kin`. */
  readonly isWhole: boolean
}

/** What speaks for the entries of a source. */
export interface Evidence {
  readonly index: Index
  /** Where each word of the question stands. */
  readonly matches: readonly WordMatch[]
  readonly spans: readonly Span[]
  /** By entry. */
  readonly names: ReadonlyMap<number, NameHit>
}
