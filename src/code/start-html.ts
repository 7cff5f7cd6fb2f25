/** What ends an HTML block: a text in its last line, or the blank line after it. */
export type HtmlEnd = RegExp | 'blank'

// Not with the flag `u`, whose upper and lower case of all scripts take a millisecond to compile.
const ENDS: readonly (readonly [start: RegExp, end: HtmlEnd])[] = [
  [/^ {0,3}<!--/u, /-->/u],
  [/^ {0,3}<(?:pre|script|style|textarea)(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^ {0,3}<\?/u, /\?>/u],
  [
    /^ {0,3}<\/?(?:address|article|aside|blockquote|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s/>]|$)/i,
    'blank',
  ],
]

/** Whether a line starts an HTML block, be it one that ends in the same line. */
export function startsHtml(line: string): boolean {
  return ENDS.some(([start]) => start.test(line))
}

/** How the HTML block that a line starts will end; undefined where it starts none, or ends it in the same line. */
export function startHtml(line: string): HtmlEnd | undefined {
  const end = ENDS.find(([start]) => start.test(line))?.[1]
  return end === undefined || (end !== 'blank' && end.test(line.replace(/^ {0,3}<(?:!--)?/u, ''))) ? undefined : end
}

/** Whether a line is the last one of an HTML block. */
export function endsHtml(end: HtmlEnd, line: string): boolean {
  return end === 'blank' ? line.trim() === '' : end.test(line)
}
