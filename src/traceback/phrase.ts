import { isStopWord } from '../words/is-stop-word.js'
import { stripValues } from './strip-values.js'

/** So many words say enough without the values between them: `collected 0 items` says nothing of `collected 42 items`. */
const MANY_WORDS = 4

/** Most words of a message that are looked for in a text. */
const MOST_WORDS = 40

/** From this share of its words on a run has what a message says, though all but one of them say nothing alone. */
const NEARLY_ALL = 0.7

/** A message as a note may quote it: folded to words with one blank before, between and behind them. */
export interface Phrasing {
  /** As it stands, without its values, without its names too. */
  readonly forms: readonly string[]
  /** The class, folded, without the blank behind, which a note may put before the message. */
  readonly type: string
}

/** The forms of the first line that has any words; blank ones where no line has. */
export function phrase(type: string, message: string): Phrasing {
  const line = message.split('\n').find(each => /[\w\u0080-\uffff]/.test(each)) ?? ''
  return { forms: [line, stripValues(line, true), stripValues(line, false)].map(fold), type: fold(type).trimEnd() }
}

/**
 * How much of a message a name is that stands in it word for word. Nothing for a single word.
 */
export function measureAlias(alias: string, { forms, type }: Phrasing): Quote {
  const names = [fold(alias)].filter(name => countWords(name) > 1)
  const bare = fold(stripValues(alias, true))
  if (countWords(bare) >= MANY_WORDS) names.push(bare)
  return best(
    forms.flatMap(form => names.filter(name => (type + form).includes(name)).map(name => toQuote(name, form, type))),
  )
}

/** The same for the longest run of words that a message and a text have in common; nothing for a run that says little. */
export function measureRun(text: string, { forms, type }: Phrasing): Quote {
  const folded = fold(text)
  return best(forms.map(form => toQuote(longestRun(form, folded), form, type)))
}

/** The same for the beginning of a message that a text has behind a class of errors, as notes quote what Python prints. */
export function measureSaid(text: string, { forms, type }: Phrasing): Quote {
  const folded = fold(text)
  return best(forms.map(form => toQuote(longestSaid(form, folded), form, type)))
}

/** How much of a message was found word for word. */
export interface Quote {
  /** Blanks between words counted. */
  readonly letters: number
  /** Of the message's letters, without the class: from 0 up to 1. */
  readonly share: number
  readonly words: number
}

function toQuote(found: string, form: string, type: string): Quote {
  const text = found.startsWith(`${type} `) ? found.slice(type.length) : found
  const letters = found.trim().length
  return { letters, share: Math.min(1, text.trim().length / Math.max(1, form.trim().length)), words: countWords(found) }
}

function best(quotes: readonly Quote[]): Quote {
  const none = { letters: 0, share: 0, words: 0 }
  return quotes.reduce((one, other) => (isBetter(other, one) ? other : one), none)
}

function isBetter(one: Quote, other: Quote): boolean {
  return one.letters > other.letters || (one.letters === other.letters && one.share > other.share)
}

function longestRun(form: string, text: string): string {
  const words = form.trim().split(' ').slice(0, MOST_WORDS)
  let longest = ''
  for (let start = 0, end = 1; end <= words.length; end += 1) {
    while (start < end && !text.includes(` ${words.slice(start, end).join(' ')} `)) start += 1
    const run = words.slice(start, end)
    const found = run.join(' ')
    const telling = run.filter(word => !isStopWord(word)).length
    const says = run.length > 2 && (telling > 1 || (telling > 0 && run.length >= NEARLY_ALL * words.length))
    if (says && found.length > longest.length) longest = found
  }
  return longest
}

function longestSaid(form: string, text: string): string {
  const words = form.trim().split(' ').slice(0, MOST_WORDS)
  for (let end = words.length; end >= MANY_WORDS; end -= 1) {
    const run = words.slice(0, end).join(' ')
    if (['error', 'exception', 'warning'].some(name => text.includes(`${name} ${run} `))) return run
  }
  return ''
}

function countWords(folded: string): number {
  const text = folded.trim()
  return text === '' ? 0 : text.split(' ').length
}

function fold(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/-(?=\d)/g, '¬') // [Errno -2] is not [Errno 2]
    .replace(/[^\w\u0080-\u1fff\u2070-\uffff]+/g, ' ') // between them are dashes and the quotes of GNU's tools
    .trim()} `
}
