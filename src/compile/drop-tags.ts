import { TAG } from './html-marks.js'
import { isMarkup } from './is-markup.js'
import { lookAround } from './look-around.js'

/** HTML with another text in place of each tag; placeholders such as `<path>` stay. */
export function dropTags(html: string, instead: string): string {
  const hasAround = lookAround(html)
  return html.replace(TAG, tag => (isMarkup(tag, hasAround) ? instead : tag))
}
