import type { Section } from '../types.js'

/**
 * A section as a line of a pipe: `id<TAB>title<TAB>topic`, no newline at the end.
 *
 * White space inside a field, which would shift the columns, becomes one blank; all else stays as written.
 */
export function formatLine({ id, section }: { readonly id: string; readonly section: Section }): string {
  return [id, section.title, section.topic].map(field => field.replace(/\s+/gu, ' ')).join('\t')
}
