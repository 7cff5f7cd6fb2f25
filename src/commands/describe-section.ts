import type { Hit } from '../types.js'

/** The fields of a section in `--json`, in their order; promised stable. */
export interface SectionFields {
  readonly id: string
  readonly title: string
  readonly topic: string
  readonly lang: string
  readonly tags: readonly string[]
  readonly source: string
  readonly file: string
  readonly line: number
  readonly url: string | null
  readonly checked: readonly string[]
}

/** What `--json` says of every section. */
export function describeSection({ id, section, source }: Pick<Hit, 'id' | 'section' | 'source'>): SectionFields {
  const { title, topic, lang, tags, file, line, url, checked } = section
  return { id, title, topic, lang, tags, source: source.label, file, line, url, checked }
}
