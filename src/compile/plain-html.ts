import { decodeEntities } from './decode-entities.js'

const COMMENT = /<!--[\s\S]*?(?:-->|$)/gu
const HIDDEN = /<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/giu
const TAG = /<\/?[a-z][^<>]*>/giu
const SHOWN_TAG = /<(?:img|picture|video|audio|svg|iframe|object|embed|input|math)\b/iu

/** A block of HTML as plain text: without comments, scripts and tags, entities decoded, ends trimmed. */
export function plainHtml(html: string): string {
  return decodeEntities(html.replace(COMMENT, '').replace(HIDDEN, '').replace(TAG, ' ')).trim()
}

/** Whether a block of HTML shows anything: words or pictures, not only comments and anchors. */
export function isShownHtml(html: string): boolean {
  return SHOWN_TAG.test(html.replace(COMMENT, '')) || plainHtml(html) !== ''
}
