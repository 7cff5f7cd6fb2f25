import { normalizeText } from '../words/normalize-text.js'

/** A word to look for in a text. */
export interface Sought {
  /** Folded; '' for a word that counts as standing in every sentence. */
  readonly found: string
  readonly weight: number
}

/** How much of a sentence is lost when its words stand far apart, or in another order. */
const LOOSE = 0.3

/** How much of the words' weight stands together in one sentence of a text, at most: from 0 up to 1. */
export function measureNearness(markdown: string, sought: readonly Sought[]): number {
  let whole = 0
  let known = 0
  const words: Sought[] = []
  for (const word of sought) {
    whole += word.weight
    if (word.found === '') known += word.weight
    else words.push(word)
  }
  if (whole === 0) return 0
  let best = 0
  for (const sentence of foldSentences(markdown)) best = Math.max(best, weighSentence(sentence, words, known))
  return best / whole
}

function weighSentence(sentence: string, words: readonly Sought[], known: number): number {
  let weight = known
  const here: string[] = []
  for (const { found, weight: own } of words) {
    if (!sentence.includes(found)) continue
    weight += own
    if (!here.includes(found)) here.push(found)
  }
  return here.length < 2 ? weight : weight * (1 - LOOSE + LOOSE * Math.sqrt(measureTightness(sentence, here)))
}

/**
 * The sentences, folded, each a line or a part of one; none of a blank text. The last of a line has the line of code below
 * it, too: a command and what it does say one thing.
 */
function foldSentences(markdown: string): string[] {
  const text = normalizeText(markdown).toLowerCase()
  const lines: string[] = []
  let isCodeBelow = false
  for (const raw of (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).split('\n').reverse()) {
    const line = raw.trim()
    if (line === '') continue
    const below = isCodeBelow ? `\n${lines.at(-1)?.split('\n', 1)[0]}` : ''
    isCodeBelow = line.startsWith('`')
    const sentences = isCodeBelow ? [line] : line.split(/(?<=[.!?])\s/)
    const last = sentences.pop() ?? ''
    // A loop: there may be more sentences than a call takes arguments.
    for (const sentence of sentences) lines.push(sentence)
    lines.push(last + below)
  }
  return lines
}

/** How close two or more words stand in their order: 1 next to each other, less the more there is between, 0 in another order. */
function measureTightness(sentence: string, words: readonly string[]): number {
  const first = words[0] ?? ''
  const letters = words.reduce((sum, { length }) => sum + length, words.length - 1)
  // Where each word was found last: the next time it is there or behind, so that a line is read once, however long.
  const places = words.map(() => -1)
  let best = 0
  for (let start = sentence.indexOf(first); start >= 0; start = sentence.indexOf(first, start + 1)) {
    let end = start
    for (let place = 0; place < words.length; place += 1) {
      const word = words[place] ?? ''
      const known = places[place] ?? -1
      const at = known >= end ? known : sentence.indexOf(word, end)
      if (at < 0) return best
      places[place] = at
      end = at + word.length
    }
    best = Math.max(best, letters / Math.max(end - start, letters))
  }
  return best
}
