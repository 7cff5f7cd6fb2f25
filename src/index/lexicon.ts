/** Keys in order of their UTF-16 units, each with a run of bytes that says where it stands. Keys are numbered from 0. */
export interface Lexicon {
  readonly size: number
  /** Where each key starts in `letters`; one more for the end of the last. */
  readonly starts: Uint32Array
  /** The letters of all keys. */
  readonly letters: Uint16Array
  /** `letterMask` of each key. */
  readonly masks: Uint32Array
  /** The key with this number. */
  readonly text: (key: number) => string
  /** The first key that is not before this one: `size` where there is none. */
  readonly seek: (text: string) => number
  /** The number of this very key, or -1. */
  readonly find: (text: string) => number
  /** The numbers `[from, to)` of the keys that begin so. */
  readonly range: (beginning: string) => readonly [number, number]
  /** Postings of the keys from `from` up to, not with, `to`; each key's run of bytes is given to `visit`. */
  readonly postings: (from: number, to: number, visit: (key: number, bytes: Uint8Array) => void) => void
}
