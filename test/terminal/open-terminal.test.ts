import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { chooseLinks } from '../../src/terminal/choose-links.js'
import { openTerminal } from '../../src/terminal/open-terminal.js'
import type { Host } from '../../src/types.js'

type Env = Record<string, string>

interface Place {
  readonly env?: Env
  readonly columns?: number
  readonly rows?: number
  readonly platform?: NodeJS.Platform
}

/** A host that keeps what is written; a terminal where it has columns. */
function makeHost({ env = {}, columns, rows = 24, platform = 'linux' }: Place = {}) {
  const out: string[] = []
  const err: string[] = []
  const size = columns === undefined ? {} : { isTTY: true, columns, rows }
  const host: Host = {
    argv: [],
    env,
    platform,
    stdin: Readable.from([]),
    stdout: { write: text => out.push(text), ...size },
    stderr: { write: text => err.push(text) },
    cwd: () => '/',
  }
  return { host, out, err }
}

const color = (env: Env, columns?: number, wish?: 'always' | 'never' | 'auto') =>
  openTerminal(makeHost(columns === undefined ? { env } : { env, columns }).host, wish ? { color: wish } : {}).color

describe('colour', () => {
  it('is on in a terminal, off in a pipe and in a dumb terminal', () => {
    expect([color({}, 80), color({}), color({ TERM: 'dumb' }, 80)]).toEqual([true, false, false])
  })

  it('is ruled by NO_COLOR before FORCE_COLOR before the terminal', () => {
    expect(color({ NO_COLOR: '1', FORCE_COLOR: '1' }, 80)).toBe(false)
    expect(color({ NO_COLOR: '' }, 80)).toBe(true)
    expect(color({ FORCE_COLOR: '3' })).toBe(true)
    expect(color({ FORCE_COLOR: '' })).toBe(true)
    expect(color({ FORCE_COLOR: '0' }, 80)).toBe(false)
  })

  it('is ruled by the flag before everything', () => {
    expect(color({ NO_COLOR: '1', TERM: 'dumb' }, undefined, 'always')).toBe(true)
    expect(color({ FORCE_COLOR: '3' }, 80, 'never')).toBe(false)
    expect(color({ NO_COLOR: '1' }, 80, 'auto')).toBe(false)
  })
})

describe('the page', () => {
  it('is laid out on a terminal, and in a pipe that asks for it', () => {
    expect(openTerminal(makeHost({ columns: 80 }).host).isLaidOut).toBe(true)
    expect(openTerminal(makeHost().host).isLaidOut).toBe(false)
    expect(openTerminal(makeHost().host, { width: 40 }).isLaidOut).toBe(true)
    expect(openTerminal(makeHost().host, { color: 'always' }).isLaidOut).toBe(true)
    expect(openTerminal(makeHost({ env: { FORCE_COLOR: '1' } }).host, { color: 'never' }).isLaidOut).toBe(false)
  })

  it('is as wide as asked for, else as the terminal, else 80', () => {
    expect(openTerminal(makeHost({ columns: 120 }).host, { width: 40 }).width).toBe(40)
    expect(openTerminal(makeHost({ columns: 120 }).host).width).toBe(120)
    expect(openTerminal(makeHost({ columns: 0 }).host).width).toBe(80)
    expect(openTerminal(makeHost().host).width).toBe(80)
  })
})

describe('links', () => {
  const links = (env: Env, columns?: number) =>
    chooseLinks(makeHost(columns === undefined ? { env } : { env, columns }).host)

  it('are on in terminals that are known to open them', () => {
    expect(links({ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.4.1' }, 80)).toBe(true)
    expect(links({ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.72.0' }, 80)).toBe(true)
    expect(links({ VTE_VERSION: '6003' }, 80)).toBe(true)
    expect(links({ WT_SESSION: 'x' }, 80)).toBe(true)
    expect(links({ TERM: 'xterm-kitty' }, 80)).toBe(true)
  })

  it('are off in others, in tmux and in pipes', () => {
    expect(links({ TERM: 'xterm-256color' }, 80)).toBe(false)
    expect(links({ TERM_PROGRAM: 'Apple_Terminal' }, 80)).toBe(false)
    expect(links({ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '2.9' }, 80)).toBe(false)
    expect(links({ VTE_VERSION: '5000' }, 80)).toBe(false)
    expect(links({ VTE_VERSION: '6003', TMUX: '/tmp/x', TERM: 'tmux-256color' }, 80)).toBe(false)
    expect(links({ WT_SESSION: 'x' })).toBe(false)
  })

  it('obey FORCE_HYPERLINK, but never without colour', () => {
    expect(links({ FORCE_HYPERLINK: '1' })).toBe(true)
    expect(links({ FORCE_HYPERLINK: '0', WT_SESSION: 'x' }, 80)).toBe(false)
    const { host } = makeHost({ env: { FORCE_HYPERLINK: '1' } })
    expect([openTerminal(host, { color: 'never' }).links, openTerminal(host, { color: 'always' }).links]).toEqual([
      false,
      true,
    ])
  })
})

describe('the way out', () => {
  it('keeps answers and remarks apart', () => {
    const { host, out, err } = makeHost()
    const terminal = openTerminal(host)
    terminal.print('a\nb')
    terminal.warn('nothing found')
    expect([out, err]).toEqual([['a\nb\n'], ['pynote: nothing found\n']])
  })

  it('breaks a remark on a terminal where it ends', () => {
    const { host, err } = makeHost()
    openTerminal({ ...host, stderr: { ...host.stderr, isTTY: true, columns: 16 } }).warn('nothing found')
    expect(err).toEqual(['pynote: nothing\nfound\n'])
  })
})

describe('the pager', () => {
  const tall = Array.from({ length: 30 }, (_, line) => `line ${line}`).join('\n')
  const file = () => join(mkdtempSync(join(tmpdir(), 'pynote-')), 'page')

  /** What was printed, and what the pager got, if it kept it in a file. */
  async function page(answer: string, place: Place, kept?: string) {
    const { host, out } = makeHost(place)
    await openTerminal(host).page(answer)
    return { out: out.join(''), paged: kept === undefined ? undefined : readFileSync(kept, 'utf8') }
  }

  it('gets an answer that is taller than the screen', async () => {
    const kept = file()
    expect(await page(tall, { columns: 80, env: { PAGER: `cat > ${kept}` } }, kept)).toEqual({
      out: '',
      paged: `${tall}\n`,
    })
  })

  it('is told that it gets UTF-8, whatever the locale, unless the reader says otherwise', async () => {
    const kept = file()
    const env = { PAGER: `printf %s "$LESSCHARSET" > ${kept}; cat > ${kept}-text`, LANG: 'C' }
    expect((await page(tall, { columns: 80, env }, kept)).paged).toBe('utf-8')
    expect((await page(tall, { columns: 80, env: { ...env, LESSCHARSET: 'dos' } }, kept)).paged).toBe('dos')
  })

  it('is the one of PYNOTE_PAGER before that of PAGER', async () => {
    const kept = file()
    const env = { PAGER: 'false', PYNOTE_PAGER: `cat > ${kept}` }
    expect((await page(tall, { columns: 80, env }, kept)).paged).toBe(`${tall}\n`)
  })

  it('is not asked where the answer fits, in a pipe, or where none is wanted', async () => {
    const env = { PAGER: 'exit 0' }
    expect((await page('short', { columns: 80, env })).out).toBe('short\n')
    expect((await page(tall, { env })).out).toBe(`${tall}\n`)
    expect((await page(tall, { columns: 80, env: { PAGER: '' } })).out).toBe(`${tall}\n`)
    expect((await page(tall, { columns: 80, platform: 'win32' })).out).toBe(`${tall}\n`)
    expect((await page(tall, { columns: 80, env: { TERM: 'dumb' } })).out).toBe(`${tall}\n`)
  })

  it('counts the rows of lines that are wider than the screen', async () => {
    const env = { PAGER: 'exit 0' }
    expect((await page('가'.repeat(95), { columns: 20, rows: 10, env })).out).toBe('')
    expect((await page('가'.repeat(85), { columns: 20, rows: 10, env })).out).not.toBe('')
  })

  it('may be left early', async () => {
    const big = 'x'.repeat(70).concat('\n').repeat(20_000)
    expect((await page(big, { columns: 80, env: { PAGER: 'exit 0' } })).out).toBe('')
  })

  it('gives way to printing where it is missing or fails', async () => {
    const { PATH = '' } = process.env
    expect((await page(tall, { columns: 80, env: { PATH, PAGER: 'no-such-pager 2>/dev/null' } })).out).toBe(`${tall}\n`)
    expect((await page(tall, { columns: 80, env: { PATH, PAGER: 'false' } })).out).toBe(`${tall}\n`)
  })
})
