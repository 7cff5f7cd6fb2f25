import { cleanAddress } from './clean-address.js'
import { isMarkup } from './is-markup.js'
import { paintImage } from './paint-image.js'
import { readAttribute } from './read-attribute.js'

const STYLES: Readonly<Record<string, readonly [on: number, off: number]>> = {
  b: [1, 22],
  strong: [1, 22],
  i: [3, 23],
  em: [3, 23],
  cite: [3, 23],
  dfn: [3, 23],
  u: [4, 24],
  ins: [4, 24],
  s: [9, 29],
  del: [9, 29],
  strike: [9, 29],
  code: [36, 39],
  kbd: [36, 39],
  samp: [36, 39],
  tt: [36, 39],
}

/** Where a tag stands. */
export interface TagPlace {
  /** Whether a text, in lower case, stands around it, which tells `<time>…</time>` from a placeholder. */
  hasAround(text: string): boolean
  /** The mark of a list's item; asked for every tag, in order. */
  markItem(tag: string): string
  /** What an image is called. */
  readonly imageWord: string
}

/**
 * An HTML tag inside text as paint: a style, a line break, a link, an image, or nothing. Comments are hidden; what is
 * no element of HTML stays as written.
 */
export function paintTag(tag: string, { hasAround, imageWord }: TagPlace): string {
  if (!isMarkup(tag, hasAround)) return tag
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z\d-]*)/iu.exec(tag.toLowerCase()) ?? []
  const isEnd = slash === '/'
  if (name === 'br') return '\n'
  if (name === 'img') return paintImage(readAttribute(tag, 'src') ?? '', readAttribute(tag, 'alt') ?? '', imageWord)
  if (name === 'a') return paintAnchor(tag, isEnd)
  const style = Object.hasOwn(STYLES, name) ? STYLES[name] : undefined
  return style ? `\x1b[${style[isEnd ? 1 : 0]}m` : ''
}

function paintAnchor(tag: string, isEnd: boolean): string {
  const address = isEnd ? '' : readAttribute(tag, 'href')
  return address === undefined ? '' : `\x1b]8;;${cleanAddress(address)}\x07`
}
