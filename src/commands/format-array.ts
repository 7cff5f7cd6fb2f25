import { escapeControls } from '../words/escape-controls.js'

/**
 * An array as JSON, an item a line, so that a long answer can be read and cut by line; `[]` for none.
 *
 * Control characters of all kinds are written as `\u…`: the same data, harmless on a terminal.
 */
export function formatArray(items: readonly unknown[]): string {
  if (items.length === 0) return '[]'
  return escapeControls(`[\n${items.map(item => JSON.stringify(item)).join(',\n')}\n]`)
}
