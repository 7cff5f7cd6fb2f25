import { cleanLine } from './clean-line.js'
import type { Scan } from './scan.js'
import { scanText } from './scan-text.js'
import { unpackLine } from './unpack-line.js'

/** What a line has that says anything to one who is outside of tracebacks; most lines of a log have nothing of it. */
const INTERESTING =
  /Traceback|(?:Error|ERROR|Exception|Warning|Interrupt|Exit|Iteration|Expired|NotFound|Timeout|Group|Empty|Full)(?:[:"\u001b]|\(['"]|\s*$)|error: |\.(?:\w*error|timeout)\b|\.(?:errors|exc|exceptions?)\.[A-Z]|File "|(?:^|[\sm])E {2}|FAILED|direct cause|During handling|-\+-|ython[\d.]*(?:\.exe)?: |Task was destroyed|Segmentation fault|Captured |not found|not recognized as|내부 또는 외부|용어가 cmdlet/u

/**
 * What is known of a log after one more line; constant in size, however long the log.
 *
 * Knows Python's own tracebacks (chained, grouped, with notes, `SyntaxError` with its caret lines, with whatever a log
 * puts before each line, or in one line with `\n` spelled out), pytest's and IPython's, in colour and with Windows
 * line ends.
 * @see https://docs.python.org/3/library/traceback.html
 */
export function scanLine(scan: Scan, line: string): Scan {
  if (scan.place.kind === 'outside' && !INTERESTING.test(line)) return scan
  const text = cleanLine(line)
  return unpackLine(text)?.reduce(scanText, scan) ?? scanText(scan, text)
}
