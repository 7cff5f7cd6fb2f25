import type { Span } from './read-spans.js'
import { standsAlone } from './stands-alone.js'
import { BOLD, DIM, joinStyles, UNDERLINE } from './styles.js'
import { joinTexts } from './write-line.js'

/** What finds the given texts, in any case; undefined where there are none. */
export function makeMark(words: readonly string[]): RegExp | undefined {
  const texts = words.map(word => word.trim()).filter(word => word !== '')
  if (texts.length === 0) return undefined
  const any = texts
    .sort((a, b) => b.length - a.length)
    .map(text => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+'))
  return new RegExp(any.join('|'), 'gi')
}

/** Spans with what stands for the words (see `standsAlone`) bold and underlined, also where a word runs through several spans. */
export function markWords(spans: readonly Span[], mark: RegExp | undefined): readonly Span[] {
  if (mark === undefined) return spans
  const ranges = findMarks(joinTexts(spans), mark)
  if (ranges.length === 0) return spans

  const marked: Span[] = []
  let start = 0
  let next = 0
  for (const span of spans) {
    const end = start + span.text.length
    const add = (from: number, to: number, style = span.style) => {
      if (to > from) marked.push({ ...span, text: span.text.slice(from - start, to - start), style })
    }
    let at = start
    for (; next < ranges.length; next += 1) {
      const [from = 0, to = 0] = ranges[next] ?? []
      if (from >= end) break
      add(at, from)
      at = Math.min(to, end)
      add(Math.max(from, start), at, joinStyles(BOLD | UNDERLINE, span.style & ~DIM))
      // A word that runs on is met again in the next span.
      if (to > end) break
    }
    add(at, end)
    start = end
  }
  return marked
}

/** Where the marked words stand: from, and up to, not with. */
export function findMarks(text: string, mark: RegExp) {
  return [...text.matchAll(mark)]
    .map(({ index, 0: { length } }) => [index, index + length] as const)
    .filter(([from, to]) => standsAlone(text, from, to))
}
