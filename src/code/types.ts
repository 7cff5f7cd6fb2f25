/** One fenced code block of a section, as written. */
export interface CodeBlock {
  /** First word behind the fence, lower case, e.g. `python`; '' without one. */
  readonly lang: string
  /** The other words behind the fence, as written, e.g. `['raises=TypeError']`. */
  readonly words: readonly string[]
  /** The code, lines divided by `\n`, none at the end; '' for an empty block. */
  readonly text: string
  /** Line of the opening fence in the Markdown text, counted from 1. */
  readonly line: number
}
