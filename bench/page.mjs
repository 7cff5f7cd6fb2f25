import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeNotes } from './make-notes.mjs'
import { measure } from './measure.mjs'
import { printTable } from './print-table.mjs'

/** What a page costs: a bundled section laid out, an own one painted when it is shown, and 1 MB of Markdown. */
export async function run({ nodes, rounds }) {
  const home = mkdtempSync(join(tmpdir(), 'pynote-bench-'))
  const small = join(home, 'small.md')
  const large = join(home, 'large.md')
  const body = makeNotes(4000, 2).map(text => text.replace(/^#.*$/gmu, '').trim())
  writeFileSync(small, `# small\n\n${body[0]}\n`)
  writeFileSync(large, `# large\n\n${body.join('\n\n').slice(0, 1_000_000)}\n`)

  let isOver = false
  for (const { major, path } of nodes) {
    const env = { PYNOTE_CACHE: join(home, `cache-${major}`) }
    const show = (name, args, budget) => ({ name, command: [path, 'bin/pynote.js', 'show', ...args], env, budget })
    const own = file => ['--no-bundled', '--notes', file, '--width', '80', '--color=always']
    const bare = { name: 'node -e 0', command: [path, '-e', '0'] }
    const rows = [
      ...measure([bare, show('bundled, laid out', ['venv-create', '--color=always'], 1.4)], rounds),
      ...measure([bare, show('own, painted and laid out', ['small', ...own(small)])], rounds).slice(1),
      ...measure([bare, show('own, 1 MB', ['large', ...own(large)])], 3).slice(1),
    ]
    isOver = printTable(`Pages, Node ${major}`, rows) || isOver
  }
  rmSync(home, { recursive: true })
  return isOver
}
