import type { Marked } from 'marked'

/** What Markdown is painted with. */
export interface Painter {
  readonly marked: Marked
  /** What an image is called in the language of the text: `그림`, `Image`. */
  readonly imageWord: string
}
