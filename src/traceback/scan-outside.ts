import { matchBareException } from './match-bare-exception.js'
import { matchToolError } from './match-tool-error.js'
import { type Loose, OUTSIDE, type Place, type Scan } from './scan.js'
import { beginPytest, matchSummary } from './scan-pytest.js'

/** How JavaScript, Java and C# write the frames below an exception; Python writes none of its own so. */
const FOREIGN_FRAME = /^\s+at \S.*(?:\)|:\d+|:line \d+)\s*$/u
/** So far below its exception a foreign frame is looked for. */
const MOST_LINES = 8
const MOST_TOOLS = 5

/** What is known of a log after one more line that belongs to no traceback. */
export function scanOutside(scan: Scan, text: string): Scan {
  const { place, loose } = scan
  if (place.kind === 'bare' && FOREIGN_FRAME.test(text)) return { ...scan, loose: place.former, place: OUTSIDE }
  const begun = beginPytest(scan, text)
  if (begun) return begun
  const added = addLoose(loose, text)
  if (added) return { ...scan, loose: added, place: { kind: 'bare', former: loose, lines: 0 } }
  return place === OUTSIDE ? scan : { ...scan, place: age(place) }
}

function addLoose(loose: Loose, text: string): Loose | undefined {
  const summary = matchSummary(text)
  if (summary) return { ...loose, summary }
  const bare = matchBareException(text)
  if (bare) return bare.type.endsWith('Warning') ? { ...loose, warning: bare } : { ...loose, bare }
  const tool = matchToolError(text)
  return tool && { ...loose, tools: [tool, ...loose.tools].slice(0, MOST_TOOLS) }
}

function age(place: Place): Place {
  return place.kind === 'bare' && place.lines < MOST_LINES ? { ...place, lines: place.lines + 1 } : OUTSIDE
}
