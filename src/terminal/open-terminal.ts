import type { Host } from '../types.js'
import { type ColorWish, chooseColor } from './choose-color.js'
import { chooseLinks } from './choose-links.js'
import { choosePager } from './choose-pager.js'
import { wrapRemark } from './wrap-remark.js'

/** The only way out: answers go to stdout, words about them to stderr. */
export interface Terminal {
  /** Whether the answer is laid out for a reader: on a terminal, or where a width or colour was asked for. */
  readonly isLaidOut: boolean
  readonly color: boolean
  /** Whether links are clickable (OSC 8); their addresses are not shown then. Never without colour. */
  readonly links: boolean
  /** In cells. */
  readonly width: number
  /** In rows; undefined where stdout is no terminal. */
  readonly height: number | undefined
  /** Writes an answer and a newline to stdout; what it holds must be clean. */
  print(answer: string): void
  /** As `print`, but through the reader's pager where the answer is taller than the screen. */
  page(answer: string): Promise<void>
  /** Writes a remark to stderr, `pynote: ` in front, broken at blanks on a terminal; what it holds must be clean. */
  warn(remark: string): void
}

/** What the command line says about the way out. */
export interface TerminalOptions {
  /** `auto` unless given. */
  readonly color?: ColorWish
  /** In cells; the terminal's unless given, 80 without one. */
  readonly width?: number
}

/** Decide once what the way out is like. Reads nothing but its arguments. */
export function openTerminal(host: Host, { color: wish = 'auto', width }: TerminalOptions = {}): Terminal {
  const { env, stdout } = host
  const isTerminal = stdout.isTTY === true
  const color = chooseColor(host, wish)
  const height = isTerminal ? stdout.rows : undefined
  const pager = isTerminal ? choosePager(host) : undefined
  const print = (answer: string) => void stdout.write(`${answer}\n`)

  return {
    isLaidOut: isTerminal || width !== undefined || wish === 'always',
    color,
    links: color && chooseLinks(host),
    width: width ?? (stdout.columns || 80),
    height,
    print,
    warn: remark => writeRemark(remark, host),
    async page(answer) {
      if (pager === undefined || height === undefined || height <= 0) return print(answer)
      // Imported here, not above: a pipe has no pages.
      const { countRows } = await import('./count-rows.js')
      const { runPager } = await import('./run-pager.js')
      // The shell's prompt needs a row of its own.
      const isTall = countRows(answer, stdout.columns || 80) >= height
      if (!(isTall && (await runPager(pager, `${answer}\n`, env)))) print(answer)
    },
  }
}

function writeRemark(remark: string, host: Host): void {
  // The stream is taken when it is needed: it is opened then, and most look-ups have nothing to remark.
  const { stderr } = host
  const line = `pynote: ${remark}`
  stderr.write(`${stderr.isTTY && stderr.columns ? wrapRemark(line, stderr.columns) : line}\n`)
}
