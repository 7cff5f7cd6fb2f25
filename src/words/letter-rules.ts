/** Expressions that tell words apart. All but `word` and `gaps` match once. */
export interface LetterRules {
  /** The words of a text, the operators that stand alone, and emoji. */
  readonly word: RegExp
  /** What stands between letters and digits. */
  readonly gaps: RegExp
  /** A letter or digit. */
  readonly letter: RegExp
  /** What divides the parts of a word: joints, underscores, and where Hangul meets other letters. */
  readonly joint: RegExp
  /** Where a word in mixed case has a hump. */
  readonly hump: RegExp
}

/**
 * The rules for a text: where it has no letters but Latin and Hangul they need no Unicode classes, which take some
 * milliseconds at their first use, as much as the whole rest of a look-up.
 */
export function letterRules(text: string): LetterRules {
  const kind = /^[\x00-\x7f\uac00-\ud7a3\u3131-\u3163\u2010-\u2027]*$/.test(text) ? 'plain' : 'any'
  const rules = MADE.get(kind) ?? makeRules(CLASSES[kind])
  MADE.set(kind, rules)
  return rules
}

const MADE = new Map<string, LetterRules>()

// By range: the Unicode class of emoji takes milliseconds at its first use.
const EMOJI =
  '|[\\u203c\\u2049\\u2139\\u2194-\\u21aa\\u231a-\\u23ff\\u25aa-\\u27bf\\u2934\\u2935\\u2b05-\\u2b55\\u3030\\u303d\\u3297\\u3299\\u{1f000}-\\u{1faff}]'

const CLASSES = {
  plain: { letters: 'A-Za-z0-9\\uac00-\\ud7a3\\u3131-\\u3163', upper: 'A-Z', lower: 'a-z', emoji: '' },
  any: { letters: '\\p{L}\\p{M}\\p{N}', upper: '\\p{Lu}', lower: '\\p{Ll}', emoji: EMOJI },
}

const HANGUL = '[\\uac00-\\ud7a3\\u3131-\\u3163]'

// `:=`, `//`, `->` between blanks or brackets; a lone mark of prose (`-`, `.`, `:`, `/`) is none.
const OPERATOR =
  '(?<![^\\s([{`\'",])(?![\\-.:/](?![\\-.:/=+*%@&|^~<>!]))[\\-+*/%@&|^~<>=!:.]{1,3}(?![^\\s)\\]}`\'",;?])'

function makeRules({ letters, upper, lower, emoji }: (typeof CLASSES)['any']): LetterRules {
  const run = `[${letters}_]+(?:(?:[.\\-'’]|::)[${letters}_]+)*`
  // A word may have a sign in front (`--user`, `**kwargs`, `@cache`, `\d`), joints (`os.path.join`) and signs behind (`c++`).
  const signed = `(?<![${letters}_)\\]])(?:--?|\\*\\*?|@|\\$|%|\\\\)?${run}(?:\\+\\+|#)?`
  return {
    word: new RegExp(`${signed}|${run}|${OPERATOR}${emoji}`, 'gu'),
    gaps: new RegExp(`[^${letters}]+`, 'gu'),
    letter: new RegExp(`[${letters}]`, 'u'),
    joint: new RegExp(`[^${letters}]+|(?<=${HANGUL})(?!${HANGUL})|(?<!${HANGUL})(?=${HANGUL})`, 'u'),
    hump: new RegExp(`(?<=[${lower}])(?=[${upper}])|(?<=[${upper}])(?=[${upper}][${lower}])`, 'u'),
  }
}
