import { BLOCK_ELEMENTS } from './html-elements.js'
import { paintTag, type TagPlace } from './paint-tag.js'

/** Where a line ends, however many of them meet; no cleaned text has it. */
export const LINE_END = '\v'
/** The same where a blank line is wanted. */
export const PART_END = '\f'
/** A rule across the page. */
export const RULE = '---'

const APART: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 ul ol table blockquote hr'.split(' '))

/** A tag as paint, as `paintTag` gives it, with the line ends of elements that are blocks. */
export function paintElement(tag: string, place: TagPlace): string {
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z\d-]*)/iu.exec(tag.toLowerCase()) ?? []
  const paint = paintTag(tag, place)
  const mark = place.markItem(tag)
  if (paint === tag || !BLOCK_ELEMENTS.has(name)) return paint
  if (name === 'hr') return PART_END + RULE + PART_END
  if (/^h[1-6]$/u.test(name)) return slash === '/' ? `\x1b[22m${PART_END}` : `${PART_END}\x1b[1m`
  if (name === 'li') return slash === '/' ? LINE_END : `${LINE_END}${mark} `
  if (name === 'td' || name === 'th') return slash === '/' ? '  ' : ''
  return APART.has(name) ? PART_END : LINE_END
}
