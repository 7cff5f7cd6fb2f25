import { foldText } from '../words/fold-text.js'

/** A word to look for in a text. */
export interface Sought {
  /** Folded; '' where it is known to be there. */
  readonly found: string
  readonly weight: number
}

/** How much of a line is lost when its words stand far apart, or in another order. */
const LOOSE = 0.3

/** How much of the words' weight stands together in one line of a text, at most: from 0 up to 1. */
export function measureNearness(markdown: string, sought: readonly Sought[]): number {
  const whole = sought.reduce((sum, { weight }) => sum + weight, 0)
  if (whole === 0) return 0
  const values = foldLines(markdown).map(line => {
    const here = sought.filter(({ found }) => line.includes(found))
    const words = [...new Set(here.map(({ found }) => found))].filter(found => found !== '')
    return here.reduce((sum, { weight }) => sum + weight, 0) * (1 - LOOSE + LOOSE * measureTightness(line, words))
  })
  return Math.max(0, ...values) / whole
}

/** The lines with text, each with the line of code below it: a command and what it does say one thing. */
function foldLines(markdown: string): string[] {
  const lines = markdown
    .split(/\r\n|[\r\n]/u)
    .map(foldText)
    .filter(line => line !== '')
  return lines.map((line, at) => (lines[at + 1]?.startsWith('`') ? `${line}\n${lines[at + 1]}` : line))
}

/** How close the words stand in their order: 1 next to each other, less the more there is between, 0 in another order. */
function measureTightness(line: string, words: readonly string[]): number {
  const [first, ...others] = words
  if (first === undefined || others.length === 0) return 1
  const letters = words.join(' ').length
  let best = 0
  for (let start = line.indexOf(first); start >= 0; start = line.indexOf(first, start + 1)) {
    let end = start + first.length
    for (const word of others) {
      const at = line.indexOf(word, end)
      if (at < 0) return best
      end = at + word.length
    }
    best = Math.max(best, letters / Math.max(end - start, letters))
  }
  return best
}
