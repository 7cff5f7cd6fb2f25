import type { Block } from '../types.js'
import { cleanText } from '../words/clean-text.js'
import { decodeEntities } from './decode-entities.js'
import { dropTags } from './drop-tags.js'
import { HIDDEN, TAG } from './html-marks.js'
import { lookAround } from './look-around.js'
import { markItems } from './mark-items.js'
import { LINE_END, PART_END, paintElement, RULE } from './paint-element.js'
import { tidyLinks } from './tidy-links.js'

const LINE_ENDS = new RegExp(String.raw`(?<!\s)\s*[\n${LINE_END}]\s*`, 'gu')
const PRE = /(<pre\b[^<>]*>[\s\S]*?(?:<\/pre\s*>|$))/iu

/** A block of HTML as blocks of text: tags gone, entities decoded, elements that are blocks on lines of their own. */
export function paintHtml(html: string, imageWord: string): Block[] {
  return html
    .replace(HIDDEN, '')
    .split(PRE)
    .flatMap((part, index) => (index % 2 === 1 ? paintPre(part) : paintFlow(part, imageWord)))
}

function paintPre(html: string): Block[] {
  const text = cleanText(decodeEntities(dropTags(html, '')))
    .replace(/^\s*\n/u, '')
    .trimEnd()
  return text === '' ? [] : [{ kind: 'code', lang: '', words: [], text }]
}

/** Line breaks between block elements, blank lines between those that stand apart. */
function paintFlow(html: string, imageWord: string): Block[] {
  const place = { hasAround: lookAround(html), markItem: markItems(), imageWord }
  const pieces = html
    .split(TAG)
    .map((piece, index) => (index % 2 === 1 ? paintElement(piece, place) : paintText(piece)))
  return tidyLinks(pieces.join(''))
    .split(PART_END)
    .map(text => text.trim().replace(LINE_ENDS, '\n'))
    .filter(text => text !== '')
    .map(text => (text === RULE ? { kind: 'rule' } : { kind: 'paragraph', text }))
}

function paintText(text: string): string {
  return cleanText(decodeEntities(text)).replace(/\s+/gu, ' ')
}
