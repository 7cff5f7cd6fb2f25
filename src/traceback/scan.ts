import type { Raised } from './raised.js'

/** Where in a traceback the last line stood. */
export type Place =
  | { readonly kind: 'outside' }
  /**
   * Among frames. `prefix` is what the log puts before each line; `strays` counts lines that belong to no traceback;
   * `isHeaded` where it began as one, and not just with a file and a line number.
   */
  | { readonly kind: 'frames'; readonly prefix: string; readonly strays: number; readonly isHeaded: boolean }
  /** In IPython's form, whose first line names the class that its last one begins with. */
  | { readonly kind: 'ipython'; readonly prefix: string; readonly type: string }
  /** Behind the line with the exception: what follows is more of its message. */
  | { readonly kind: 'message'; readonly prefix: string; readonly lines: number }
  /** Among pytest's lines that begin with `E`. */
  | { readonly kind: 'pytest' }
  /** In what a failed test wrote, which pytest shows behind the failure. */
  | { readonly kind: 'captured' }
  /** Behind a line with an exception that may be another language's; `former` is what was known before it. */
  | { readonly kind: 'bare'; readonly former: Loose; readonly lines: number }

/** Exceptions outside of any traceback, the last of each kind, surest first. */
export interface Loose {
  /** Of pytest's summary. */
  readonly summary?: Raised
  /** A line with the name of a class of errors. */
  readonly bare?: Raised
  /** Errors of tools that have no class, the latest first. */
  readonly tools: readonly Raised[]
  /** A warning, as Python prints it. */
  readonly warning?: Raised
}

/** What is known of a log after some lines of it. */
export interface Scan {
  readonly place: Place
  /** The exceptions of the last traceback, the latest first. */
  readonly chain: readonly Raised[]
  /** Whether the next exception belongs to the same chain or group. */
  readonly isChained: boolean
  readonly loose: Loose
}

/** The place of a line that belongs to nothing. */
export const OUTSIDE: Place = { kind: 'outside' }

/** What is known before the first line. */
export const START: Scan = { place: OUTSIDE, chain: [], isChained: false, loose: { tools: [] } }
