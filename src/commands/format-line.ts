/**
 * A section as a line of a pipe: `id<TAB>title<TAB>topic`, no newline at the end.
 *
 * White space inside a field, which would shift the columns, becomes one blank; all else stays as written.
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
  return [id, title, topic].map(field => field.replace(/\s+/gu, ' ')).join('\t')
}
