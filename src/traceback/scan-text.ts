import { addLine, addRaised } from './add-raised.js'
import { cutPrefix } from './cut-prefix.js'
import { matchBareException } from './match-bare-exception.js'
import { matchException } from './match-exception.js'
import { openTraceback, readFramePrefix } from './open-traceback.js'
import { OUTSIDE, type Place, type Scan } from './scan.js'
import { scanOutside } from './scan-outside.js'
import { scanPytest } from './scan-pytest.js'

type In<Kind> = Place & { readonly kind: Kind }

const CHAINED = /(?:During handling of the above exception, another|The above exception was the direct cause)/u
const GROUP_BORDER = /^(?<indent>(?:.*[\s|])?(?:\+-)?)\+-+(?<number> (?:\d+|\.\.\.) -+)?\s*$/u
/** Begins what is no more of a message: a log record, a warning, a rule of pytest's, a line typed into a shell, a fence. */
const NEXT =
  /^(?:\[?(?:\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d|(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)\b(?!:? *$))|\S+:\d+: \w+Warning: |([=_-])\1{2,} .*\1{3}$|(?:FAILED|ERROR) \S|>>> |\$ |\([\w.-]+\) \S+@|"""$|```|##\[|(?:make|npm)\b.*(?:Error|ERR|error)|Error: Process completed|\[end of output\]|Press any key to continue|계속하려면 아무 키나)/u

/** A shell's prompt: `C:\\app>`, `(venv) PS C:\\app>`, `me@host:~/app$`, `[me@host app]#`. */
const PROMPT = /^(?:\([\w.-]+\) )?(?:(?:PS )?[A-Z]:\\[^<>:"|?*]*>|\[?[\w.-]+@[\w.-]+[: ][^$#%]{0,200}[$#%](?:\s|$))/u

/** How Django's page ends a traceback: `Exception Type: KeyError at /cart/`, and the message in the line below. */
const DJANGO = {
  type: /^Exception Type: (?<type>[\p{L}_][\p{L}\p{N}_.]*)(?: at \/|\s*$)/u,
  message: 'Exception Value: ',
}

const MOST_STRAYS = 20
const MOST_MESSAGE_LINES = 30

/** What is known of a log after one more line without colours. */
export function scanText(scan: Scan, text: string): Scan {
  if (scan.place.kind === 'captured' || scan.place.kind === 'pytest') return scanPytest(scan, text)
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
      return scanIpython(scan, scan.place, text)
    default:
      return scanOutside(scan, text)
  }
}

/** A numbered border opens the next exception of a group, which may have no header; any other closes the group. */
function crossBorder(scan: Scan, indent: string, isNumbered: boolean): Scan {
  const prefix = `${indent.replace(/\+-$/u, '  ')}| `
  const place: Place = isNumbered ? { kind: 'frames', prefix, strays: 0, isHeaded: true } : OUTSIDE
  return { ...scan, isChained: isNumbered, place }
}

function scanFrame(scan: Scan, place: In<'frames'>, text: string): Scan {
  const cut = cutPrefix(text, place.prefix)
  // Where only the first line of a record has a time, the others have less before them, or nothing.
  if (cut === undefined) {
    const prefix = readFramePrefix(text)
    if (prefix !== undefined) return { ...scan, place: { ...place, prefix } }
  }
  const rest = cut ?? text
  if (rest.trim() === '' || /^\s/u.test(rest)) return scan
  const type = DJANGO.type.exec(rest)?.groups?.type
  if (type !== undefined) {
    return addRaised(scan, { type, message: '' }, { kind: 'message', prefix: DJANGO.message, lines: 1 })
  }
  const raised = matchException(rest)
  const isRaised = raised && (place.isHeaded || raised.type.includes('.') || matchBareException(rest) !== undefined)
  if (isRaised)
    return addRaised(scan, raised, { kind: 'message', prefix: cut === undefined ? '' : place.prefix, lines: 1 })
  return place.strays < MOST_STRAYS
    ? { ...scan, place: { ...place, strays: place.strays + 1 } }
    : { ...scan, isChained: false, place: OUTSIDE }
}

function scanMessage(scan: Scan, place: In<'message'>, text: string): Scan {
  const rest = cutPrefix(text, place.prefix)
  if (rest?.trim() === '') return { ...scan, place: OUTSIDE }
  if (rest === undefined || NEXT.test(rest) || PROMPT.test(rest)) return scanOutside({ ...scan, place: OUTSIDE }, text)
  return place.lines < MOST_MESSAGE_LINES ? addLine(scan, rest, { ...place, lines: place.lines + 1 }) : scan
}

function scanIpython(scan: Scan, { prefix, type }: In<'ipython'>, text: string): Scan {
  const rest = cutPrefix(text, prefix) ?? text
  const raised = rest.startsWith(type) ? matchException(rest) : undefined
  return raised ? addRaised(scan, raised, { kind: 'message', prefix, lines: 1 }) : scan
}
