/** What a terminal might obey: DEL, C1 and bidi controls. JSON itself escapes C0. */
const CONTROLS = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/gu

/**
 * An array as JSON, an item a line, so that a long answer can be read and cut by line; `[]` for none.
 *
 * Control characters of all kinds are written as `\u…`: the same data, harmless on a terminal.
 */
export function formatArray(items: readonly unknown[]): string {
  if (items.length === 0) return '[]'
  return `[\n${items.map(item => JSON.stringify(item)).join(',\n')}\n]`.replace(
    CONTROLS,
    control => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
