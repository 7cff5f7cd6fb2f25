import { cleanLine } from './clean-line.js'
import { matchBareException, matchException } from './match-exception.js'
import type { Raised } from './raised.js'

/** Where in a traceback the last line stood. */
type Place =
  | { readonly kind: 'outside' }
  /** Among frames. `prefix` is what the log puts before each line; `strays` counts lines that belong to no traceback. */
  | { readonly kind: 'frames'; readonly prefix: string; readonly strays: number }
  /** In IPython's form, whose first line names the class that its last one begins with. */
  | { readonly kind: 'ipython'; readonly type: string }
  /** Behind the line with the exception: what follows is more of its message. */
  | { readonly kind: 'message'; readonly prefix: string; readonly lines: number }
  /** Among pytest's lines that begin with `E`. */
  | { readonly kind: 'pytest' }

/** What is known of a log after some lines of it. */
export interface Scan {
  readonly place: Place
  /** The exceptions of the last traceback, the latest first. */
  readonly chain: readonly Raised[]
  /** Whether the next traceback belongs to the same chain or group. */
  readonly isChained: boolean
  /** The last exception outside of any traceback, by how sure it is one: pytest's summary, a class, a tool's error. */
  readonly summary?: Raised
  readonly bare?: Raised
  readonly tool?: Raised
}

/** What is known before the first line. */
export const START: Scan = { place: { kind: 'outside' }, chain: [], isChained: false }

const OUTSIDE = { kind: 'outside' } as const
const INTERESTING =
  /Traceback|Error|Exception|Warning|error|fatal|Interrupt|Exit|Iteration|Expired|NotFound|File "|^E {2}|^FAILED|direct cause|During handling|-\+-/u
const HEADER = /^(?<prefix>.*?)(?:Exception Group )?Traceback \(most recent call last\):?\s*$/u
const IPYTHON = /^(?<type>[\p{L}_][\p{L}\p{N}_.]*)\s+Traceback \(most recent call last\)\s*$/u
const FRAME = /^(?<prefix>.*?) {2}File "[^"]*", line \d+/u
const CHAINED = /(?:During handling of the above exception, another|The above exception was the direct cause)/u
const GROUP_BORDER = /^(?<indent>[\s|]*(?:\+-)?)\+-+(?<number> (?:\d+|\.\.\.) -+)?\s*$/u
const PYTEST = /^E {2,}(?<text>\S.*)$/u
const PYTEST_SUMMARY = /^(?:FAILED|ERROR) \S+ - (?<text>.*)$/u
const NEW_RECORD = /^\[?(?:\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d|(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)\b(?!:? *$))/u

const MOST_STRAYS = 20
const MOST_MESSAGE_LINES = 30
const MOST_CHAINED = 20

/**
 * What is known of a log after one more line; constant in size, however long the log.
 *
 * Knows Python's own tracebacks (chained, grouped, with notes, `SyntaxError` with its caret lines, with whatever a log
 * puts before each line, or in one line with `\n` spelled out), pytest's and IPython's, in colour and with Windows
 * line ends.
 * @see https://docs.python.org/3/library/traceback.html
 */
export function scanLine(scan: Scan, line: string): Scan {
  if (scan.place === OUTSIDE || scan === START) {
    if (!INTERESTING.test(line)) return scan
  }
  const text = cleanLine(line)
  const parts = /Traceback \(most recent call last\):\\n/u.test(text) ? text.split(/(?:\\r)?\\n/u) : undefined
  if (parts) return parts.map(part => part.replaceAll('\\"', '"').replace(/"[,}\]]*$/u, '')).reduce(scanText, scan)
  return scanText(scan, text)
}

function scanText(scan: Scan, text: string): Scan {
  const opened = openTraceback(scan, text)
  if (opened) return opened
  if (CHAINED.test(text)) return { ...scan, place: OUTSIDE, isChained: true }
  const border = GROUP_BORDER.exec(text)?.groups
  if (border) return crossBorder(scan, border.indent ?? '', border.number !== undefined)
  switch (scan.place.kind) {
    case 'frames':
      return scanFrame(scan, scan.place, text)
    case 'message':
      return scanMessage(scan, scan.place, text)
    case 'ipython':
      return text.startsWith(scan.place.type) ? raise(scan, matchException(text), '') : scan
    case 'pytest':
      return scanPytest(scan, text)
    case 'outside':
      return scanOutside(scan, text)
  }
}

function openTraceback(scan: Scan, text: string): Scan | undefined {
  const chain = scan.isChained || scan.place.kind === 'frames' ? scan.chain : []
  const ipython = IPYTHON.exec(text)?.groups?.type
  if (ipython !== undefined) return { ...scan, chain, isChained: false, place: { kind: 'ipython', type: ipython } }
  const prefix =
    HEADER.exec(text)?.groups?.prefix ?? (scan.place.kind === 'outside' ? FRAME.exec(text)?.groups?.prefix : undefined)
  return prefix === undefined
    ? undefined
    : { ...scan, chain, isChained: false, place: { kind: 'frames', prefix, strays: 0 } }
}

/** A numbered border opens the next exception of a group, which may have no header; any other closes the group. */
function crossBorder(scan: Scan, indent: string, isNumbered: boolean): Scan {
  const prefix = `${indent.replace(/\S/gu, ' ')}| `
  return { ...scan, isChained: isNumbered, place: isNumbered ? { kind: 'frames', prefix, strays: 0 } : OUTSIDE }
}

function scanFrame(scan: Scan, place: Place & { kind: 'frames' }, text: string): Scan {
  const rest = cutPrefix(text, place.prefix)
  if (rest === '' || /^\s/u.test(rest)) return scan
  const raised = matchException(rest)
  if (raised) return raise(scan, raised, place.prefix)
  return place.strays < MOST_STRAYS
    ? { ...scan, place: { ...place, strays: place.strays + 1 } }
    : { ...scan, place: OUTSIDE }
}

function scanMessage(scan: Scan, place: Place & { kind: 'message' }, text: string): Scan {
  const rest = cutPrefix(text, place.prefix)
  if (rest.trim() === '' || NEW_RECORD.test(rest)) return { ...scan, place: OUTSIDE }
  if (place.lines >= MOST_MESSAGE_LINES) return scan
  return { ...extend(scan, rest), place: { ...place, lines: place.lines + 1 } }
}

function scanPytest(scan: Scan, text: string): Scan {
  const more = PYTEST.exec(text)?.groups?.text
  if (more === undefined) return { ...scan, place: OUTSIDE }
  return (scan.chain[0]?.message.length ?? 0) > 2000 ? scan : extend(scan, more)
}

function scanOutside(scan: Scan, text: string): Scan {
  const pytest = PYTEST.exec(text)?.groups?.text
  if (pytest !== undefined) {
    const begun = { ...scan, chain: scan.isChained ? scan.chain : [], isChained: false }
    return { ...raise(begun, readPytest(pytest), ''), place: { kind: 'pytest' } }
  }
  const summary = PYTEST_SUMMARY.exec(text)?.groups?.text
  if (summary !== undefined) return { ...scan, summary: readPytest(summary) }
  const bare = matchBareException(text)
  if (bare === undefined) return scan
  return bare.type === 'error' ? { ...scan, tool: bare } : { ...scan, bare }
}

function readPytest(text: string): Raised {
  if (/^assert\b/u.test(text)) return { type: 'AssertionError', message: text }
  return matchException(text) ?? { type: 'error', message: text }
}

function raise(scan: Scan, raised: Raised | undefined, prefix: string): Scan {
  if (raised === undefined) return scan
  const chain = [raised, ...scan.chain].slice(0, MOST_CHAINED)
  return { ...scan, chain, place: { kind: 'message', prefix, lines: 1 } }
}

function extend(scan: Scan, text: string): Scan {
  const [last, ...others] = scan.chain
  return last ? { ...scan, chain: [{ type: last.type, message: `${last.message}\n${text}`.trim() }, ...others] } : scan
}

/** The line without what the log puts before each: the same text but for digits and the marks of a group. */
function cutPrefix(text: string, prefix: string): string {
  const head = text.slice(0, prefix.length)
  if (shape(head) === shape(prefix)) return text.slice(prefix.length)
  return shape(text.trimEnd()) === shape(prefix.trimEnd()) ? '' : text
}

function shape(text: string): string {
  return text.replace(/\d/gu, '0').replace(/[+|]/gu, '|')
}
