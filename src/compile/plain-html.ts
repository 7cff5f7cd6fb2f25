import { decodeEntities } from './decode-entities.js'
import { dropTags } from './drop-tags.js'
import { HIDDEN } from './html-marks.js'

const SHOWN_TAG = /<(?:img|picture|video|audio|svg|iframe|object|embed|input|math)\b/iu

/** A block of HTML as plain text: the words that its page shows, entities decoded, ends trimmed. */
export function plainHtml(html: string): string {
  return decodeEntities(dropTags(html.replace(HIDDEN, ''), ' ')).trim()
}

/** Whether a block of HTML shows anything: words or pictures, not only comments and anchors. */
export function isShownHtml(html: string): boolean {
  return SHOWN_TAG.test(html.replace(HIDDEN, '')) || plainHtml(html) !== ''
}
