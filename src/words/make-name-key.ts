import { foldText } from './fold-text.js'
import { letterRules } from './letter-rules.js'
import { spellLetters } from './spell-letters.js'

/** Longer names are cut: what differs only behind this many letters is one name. */
const LONGEST = 96

/**
 * What a name is compared by: its letters and digits, folded, Hangul spelled out, nothing between them, so that
 * `functools.wraps` and `functools wraps` are the same name, `가상 환경` and `가상환경`, `kill a thread` and `kill thread`.
 *
 * `+` and `#` are kept behind letters (`c++`); a name of signs alone (`:=`) is itself. A blank one gives ''.
 */
export function makeNameKey(name: string): string {
  if (/^[a-z\d]+$/.test(name)) return name.slice(0, LONGEST)
  const folded = foldText(name).replace(ARTICLE, '')
  const { gaps } = letterRules(folded)
  const letters = folded.replace(gaps, gap => SIGNS.exec(gap)?.[0] ?? '')
  return spellLetters(/^[+#]*$/u.test(letters) ? folded.replaceAll(' ', '') : letters).slice(0, LONGEST)
}

/** Articles with a word behind them. */
const ARTICLE = /(?<![^ ])(?:an?|the) (?=\S)/g

/** Signs right behind a letter that belong to it. */
const SIGNS = /^[+#]+/u
