import type { Session } from '../commands/session.js'
import { isStopWord } from '../words/is-stop-word.js'
import { spellLetters } from '../words/spell-letters.js'
import { COMMANDS } from './commands.js'

/**
 * Name, on a terminal, the command that was meant where the first of several words is one slip away from it and a word
 * of no note, as in `pynote serach venv`.
 */
export async function hintAtCommand(words: readonly string[], session: Session): Promise<void> {
  const { host, terminal, say } = session
  const [first = '', ...others] = words
  const word = first.toLowerCase()
  const command = [...COMMANDS].find(name => isOneSlip(word, name))
  // Behind -- all are words to look for. stderr is asked at last, since it is opened then.
  if (others.length === 0 || command === undefined || host.argv.includes('--') || !host.stderr.isTTY) return
  const { sources } = await session.library()
  const isWord = isStopWord(word) || sources.some(({ index }) => index.words.find(spellLetters(word)) >= 0)
  if (!isWord) terminal.warn(say.meantCommand([command, ...others]))
}

/** Whether one letter to insert, remove, replace or swap with the next makes one word of the other. */
function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  const rest = long.slice(at + 1)
  if (short.length < long.length) return short.slice(at) === rest
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === rest.slice(1)
  return short !== long && (short.slice(at + 1) === rest || isSwapped)
}
