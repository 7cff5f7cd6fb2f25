import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeNotes } from './make-notes.mjs'
import { measure } from './measure.mjs'
import { printTable } from './print-table.mjs'

/** First and later look-ups in 1,000 own notes, against `node -e 0` of the same Node. */
export async function run({ nodes, rounds }) {
  const home = mkdtempSync(join(tmpdir(), 'pynote-bench-'))
  const folder = join(home, 'notes')
  mkdirSync(folder)
  for (const [at, text] of makeNotes(1000, 1).entries()) writeFileSync(join(folder, `note-${at}.md`), text)

  let isOver = false
  for (const { major, path } of nodes) {
    const own = (name, env, args, budget) => ({
      name,
      command: [path, 'bin/pynote.js', '--no-bundled', ...args],
      env,
      ok: [0, 1],
      budget,
    })
    let uses = 0
    const kept = { PYNOTE_PATH: folder, PYNOTE_CACHE: join(home, `cache-${major}`) }
    const fresh = () => ({ PYNOTE_PATH: folder, PYNOTE_CACHE: join(home, `fresh-${major}-${uses++}`) })
    const bare = { name: 'node -e 0', command: [path, '-e', '0'] }
    const first = own('first use', fresh, ['search', 'list', 'sort'], 30)
    const later = own('later uses: search', kept, ['search', 'list', 'sort'], 1.8)
    isOver =
      printTable(`1,000 own notes, Node ${major}`, [
        ...measure([bare, first], Math.min(rounds, 20)),
        ...measure([bare, later, own('later uses: show', kept, ['show', 'note-500'], 1.8)], rounds).slice(1),
      ]) || isOver
  }
  rmSync(home, { recursive: true })
  return isOver
}
