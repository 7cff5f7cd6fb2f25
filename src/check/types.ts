import type { FindingCode } from '../messages/findings.js'
import type { Lang } from '../types.js'

/** Something that is wrong in a note; `messages/findings.ts` has the words. */
export interface Finding {
  /** Path of the file as the reader named it. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly code: FindingCode
  /** What the words speak of, in their order. */
  readonly details: readonly string[]
  /** Lines that show it, such as a diff or the end of a traceback; '' for none. */
  readonly shown?: string
  /** On which Pythons, e.g. `['3.8', '3.12']`; only for findings of a run. */
  readonly python?: readonly string[]
}

/** A finding in a file that is yet to be named. */
export type Problem = Omit<Finding, 'file'>

/** Under which conditions code is run. */
export interface Conditions {
  /** Versions, e.g. `3.12+`. */
  readonly python: readonly string[]
  /** Distributions, e.g. `sqlalchemy>=2`. */
  readonly needs: readonly string[]
  /** Any of these: `linux`, `macos`, `windows`, `posix`. */
  readonly platform: readonly string[]
}

/** A fenced block with what its fence asks for. */
export interface Block {
  /** What it is to `check`: `output` is what the block above must print, `shown` is only shown. */
  readonly kind: 'python' | 'pycon' | 'console' | 'output' | 'shown'
  /** First word behind the fence. */
  readonly lang: string
  /** The other words, as written. */
  readonly words: readonly string[]
  /** Lines divided by `\n`, none at the end. */
  readonly text: string
  /** Line of the opening fence in the file. */
  readonly line: number
  readonly raises?: string
  readonly file?: string
  readonly isFragment: boolean
  /** Compiled only. */
  readonly isStill: boolean
  /** For `console`: whether its commands are run. */
  readonly isRun: boolean
  readonly conditions: Conditions
  /** Whether an HTML comment with words of its own stands right above it. */
  readonly hasComment: boolean
}

/** A section as `check` needs it. */
export interface CheckedSection {
  /** The id it wishes for: the one written, else that of its headings. */
  readonly slug: string
  /** The id it gets: another one where several of its source wish for the same. */
  readonly id: string
  /** Whether its author wrote the slug. */
  readonly isNamed: boolean
  readonly title: string
  readonly lang: Lang
  readonly line: number
  readonly depth: number
  readonly hasText: boolean
  readonly url: string | null
  readonly see: readonly string[]
  readonly conditions: Conditions
  readonly metadata: Metadata
  readonly blocks: readonly Block[]
}

/** Front matter or a metadata comment. */
export interface Metadata {
  /** Names of its fields. */
  readonly names: readonly string[]
  /** What is wrong with its YAML, if anything, and in which line of the file. */
  readonly problem?: { readonly message: string; readonly line: number }
  /** Fields that hold something else than a text or a list of texts. */
  readonly odd: readonly string[]
  text(name: string): string | undefined
  list(name: string): readonly string[]
  /** Line of a field in the file; the first of the metadata for one that is not there. */
  lineOf(name: string): number
}

/** A note as `check` needs it. */
export interface CheckedNote {
  /** Below its folder, divided by `/`. */
  readonly path: string
  /** As findings name it. */
  readonly file: string
  readonly lines: readonly string[]
  readonly front: Metadata
  readonly sections: readonly CheckedSection[]
}
