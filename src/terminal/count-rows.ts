import { measureText } from './measure-text.js'

/** How many rows of a screen a text takes, lines wider than it counted as often as the terminal breaks them. */
export function countRows(text: string, columns: number): number {
  const rows = text.split('\n').map(line => Math.max(1, Math.ceil(measureText(line) / columns)))
  return rows.reduce((sum, count) => sum + count, 0)
}
