import { CODE_THEME } from './theme.js'

// `match = …` and the like are names; what stands before the colon may be painted already.
const SOFT = /^([ \t]*)(match|case|type)(?= (?![-+*/%|&^@<>=!]*=|[.,)\]:]).)/u
const ENDS: Readonly<Record<string, RegExp>> = { match: /:[^:]*$/u, case: /:/u, type: /^\s*type \w[^=]* =/u }
const LAST_STYLE = /^[\s\S]*\x1b\[([\d;]*)m/u

/** Painted Python whose `match`, `case` and `type` statements are painted too; the grammar is older than they are. */
export function paintSoftKeywords(painted: string): string {
  if (!/^[ \t]*(?:match|case|type) /mu.test(painted)) return painted
  // A line of a string that goes over several lines begins inside its style.
  let isInside = false
  return painted
    .split('\n')
    .map(line => {
      const shown = isInside ? line : paintLine(line)
      const last = LAST_STYLE.exec(line)?.[1]
      if (last !== undefined) isInside = !/^(?:0|22|23|24|29|39)$/u.test(last)
      return shown
    })
    .join('\n')
}

function paintLine(line: string): string {
  return line.replace(SOFT, (whole, blanks: string, word: string) =>
    ENDS[word]?.test(line) ? blanks + (CODE_THEME.keyword?.(word) ?? word) : whole,
  )
}
