import type { Block } from '../types.js'
import { cleanText } from '../words/clean-text.js'
import { decodeEntities } from './decode-entities.js'
import { BLOCK_ELEMENTS } from './html-elements.js'
import { paintTag, type TagPlace } from './paint-tag.js'

const HIDDEN = /<!--[\s\S]*?(?:-->|$)|<(script|style|template|title)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/giu
const TAG = /(<\/?[a-z][a-z\d-]*(?:"[^"<]*"|'[^'<]*'|[^'"<>])*>)/iu
const PRE = /(<pre\b[^<>]*>[\s\S]*?(?:<\/pre\s*>|$))/iu
const APART: ReadonlySet<string> = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'table',
  'blockquote',
  'hr',
])

/** A block of HTML as blocks of text: tags gone, entities decoded, elements that are blocks on lines of their own. */
export function paintHtml(html: string, imageWord: string): Block[] {
  return html
    .replace(HIDDEN, '')
    .split(PRE)
    .flatMap((part, index) => (index % 2 === 1 ? paintPre(part) : paintFlow(part, imageWord)))
}

function paintPre(html: string): Block[] {
  const text = cleanText(decodeEntities(html.replace(/<\/?[a-z][^<>]*>/giu, '')))
    .replace(/^\s*\n/u, '')
    .trimEnd()
  return text === '' ? [] : [{ kind: 'code', lang: '', words: [], text }]
}

/** Line breaks between block elements, blank lines (a form feed here) between those that stand apart. */
function paintFlow(html: string, imageWord: string): Block[] {
  const pieces = html
    .split(TAG)
    .map((piece, index) => (index % 2 === 1 ? paintPiece(piece, { around: html, imageWord }) : paintText(piece)))
  return pieces
    .join('')
    .split('\f')
    .map(text => text.trim().replace(/\s*\n\s*/gu, '\n'))
    .filter(text => text !== '')
    .map(text => (text === '---' ? { kind: 'rule' } : { kind: 'paragraph', text }))
}

function paintText(text: string): string {
  return cleanText(decodeEntities(text)).replace(/\s+/gu, ' ')
}

function paintPiece(tag: string, place: TagPlace): string {
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z\d-]*)/iu.exec(tag.toLowerCase()) ?? []
  const paint = paintTag(tag, place)
  if (paint === tag || !BLOCK_ELEMENTS.has(name)) return paint
  if (name === 'hr') return '\f---\f'
  if (/^h[1-6]$/u.test(name)) return slash === '/' ? '\x1b[22m\f' : '\f\x1b[1m'
  if (name === 'li') return slash === '/' ? '\n' : '\n• '
  if (name === 'td' || name === 'th') return slash === '/' ? '  ' : ''
  return APART.has(name) ? '\f' : '\n'
}
