import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeNotes } from './make-notes.mjs'
import { measure } from './measure.mjs'
import { printTable } from './print-table.mjs'

/** Sections, files they stand in, and what a look-up may cost in starts of Node. */
const SIZES = [
  { sections: 1_000, files: 1_000, budget: 1.8 },
  { sections: 10_000, files: 1_000 },
  { sections: 100_000, files: 1_000, budget: 6 },
]

/** Look-ups in generated own notes of growing number. */
export async function run({ nodes, rounds }) {
  const home = mkdtempSync(join(tmpdir(), 'pynote-bench-'))
  let isOver = false
  for (const { sections, files, budget } of SIZES) {
    const folder = join(home, `notes-${sections}`)
    mkdirSync(folder)
    for (const [at, text] of makeNotes(files, sections, sections / files).entries())
      writeFileSync(join(folder, `note-${at}.md`), text)

    for (const { major, path } of nodes) {
      const env = { PYNOTE_PATH: folder, PYNOTE_CACHE: join(home, `cache-${sections}-${major}`) }
      const search = (name, words, limit) => ({
        name,
        command: [path, 'bin/pynote.js', '--no-bundled', 'search', ...words],
        env,
        ok: [0, 1],
        ...(limit && { budget: limit }),
      })
      const bare = { name: 'node -e 0', command: [path, '-e', '0'] }
      const rows = measure(
        [
          bare,
          search('two words', ['list', 'sort'], budget),
          search('a typo', ['lisst', 'sort']),
          search('가상환경', ['가상환경']),
        ],
        Math.min(rounds, 20),
      )
      isOver = printTable(`${sections} sections in ${files} files, Node ${major}`, rows) || isOver
    }
  }
  rmSync(home, { recursive: true })
  return isOver
}
