import type { PageMessages } from '../messages/page-messages-of.js'
import type { Span } from './read-spans.js'
import type { Look } from './write-line.js'

/** What a block is laid out for. */
export interface Page {
  /** In cells, without what stands before each line. */
  readonly width: number
  readonly look: Look
  readonly say: PageMessages
  /** What is to be marked in the text. */
  readonly mark?: RegExp
  /** In how many lists the block stands. */
  readonly depth: number
}

/** A line of the page; one of code is never wrapped, nor is anything but blanks put before it. */
export interface Line {
  readonly spans: readonly Span[]
  readonly isCode?: true
}
