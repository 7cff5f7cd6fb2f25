import { readCodeBlocks } from '../code/read-code-blocks.js'
import type { Hit, Section, Source } from '../types.js'

/** The fields of every section in `--json`, in this order; promised stable. */
export function describeSection(id: string, section: Section, source: Source) {
  const { title, topic, lang, tags, file, line, url } = section
  return { id, title, topic, lang, tags, source: source.label, file, line, url }
}

/** Hits as one JSON array: the section's fields, `score` rounded to four digits, and `matches`. */
export function formatHitJson(hits: readonly Hit[]): string {
  return formatArray(
    hits.map(({ id, section, source, score, matches }) => ({
      ...describeSection(id, section, source),
      score: Math.round(score * 1e4) / 1e4,
      matches,
    })),
  )
}

/** Shown sections as one JSON array: the section's fields, its Markdown as written and its code blocks. */
export function formatShownJson(shown: readonly { hit: Hit; markdown: string }[]): string {
  return formatArray(
    shown.map(({ hit, markdown }) => ({
      ...describeSection(hit.id, hit.section, hit.source),
      markdown,
      code: readCodeBlocks(markdown).map(({ lang, text }) => ({ lang, text })),
    })),
  )
}

/** An array as JSON, an item a line, so that a long answer can be read and cut by line. `[]` for none. */
export function formatArray(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map(item => JSON.stringify(item)).join(',\n')}\n]`
}
