import { CERTAIN_ELEMENTS, DOUBTFUL_ELEMENTS } from './html-elements.js'

/**
 * Whether what looks like a tag is HTML, which no reader sees, or a comment; what is not, such as `<path>`, is text.
 *
 * @param hasAround whether a text, in lower case, stands around it, which tells `<time>…</time>` from a placeholder
 */
export function isMarkup(tag: string, hasAround: (text: string) => boolean): boolean {
  if (/^<!(?:--|doctype)/iu.test(tag)) return true
  const name = /^<\/?([a-z][a-z\d-]*)/iu.exec(tag)?.[1]?.toLowerCase() ?? ''
  if (CERTAIN_ELEMENTS.has(name)) return true
  if (!DOUBTFUL_ELEMENTS.has(name)) return false
  return /[\s/]/u.test(tag.slice(1, -1).trim())
    ? !tag.startsWith('</') || hasAround(`<${name}`)
    : hasAround(`</${name}`)
}
