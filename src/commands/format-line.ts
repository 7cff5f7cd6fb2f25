import { cleanText } from '../terminal/clean-text.js'

/**
 * A section as a line of a pipe: `id<TAB>title<TAB>topic`, no newline at the end.
 *
 * White space inside a field, which would shift the columns, becomes one blank. Clean, since such lines are read on
 * terminals too, behind `head` or `fzf`.
 */
export function formatLine({
  id,
  title,
  topic,
}: {
  readonly id: string
  readonly title: string
  readonly topic: string
}): string {
  return cleanText([id, title, topic].map(field => field.replace(/\s+/gu, ' ')).join('\t'))
}
