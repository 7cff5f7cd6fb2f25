import { spawn } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { makeFolder } from './make-folder.js'

const LOOK = `
import { openLibrary } from '${resolve('src/library/open-library.ts')}'
const [home] = process.argv.slice(2)
openLibrary({ notes: [home + '/notes'], bundled: false }, { env: { HOME: home }, platform: 'linux', cwd: () => home })
  .then(({ sources, warnings }) => process.stdout.write(sources[0].index.ids + ' ' + warnings.length))
`

it('many processes that look up at once all get the answer, and leave one cache', async () => {
  const notes = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`notes/${at + 10}.md`, `## N${at}\ntext\n`]))
  const home = makeFolder(notes)
  const outfile = join(home, 'look.cjs')
  const stdin = { contents: LOOK, resolveDir: process.cwd(), loader: 'ts' } as const
  await build({ stdin, bundle: true, platform: 'node', format: 'cjs', outfile })

  const look = () => text(spawn(process.execPath, [outfile, home], { stdio: ['ignore', 'pipe', 'inherit'] }).stdout)
  const ids = (last: string) => [...Array.from({ length: 19 }, (_, at) => `n${at}`), last].join(',')
  const first = await Promise.all(Array.from({ length: 20 }, look))
  writeFileSync(join(home, 'notes/29.md'), '## Changed\n')
  const second = await Promise.all(Array.from({ length: 20 }, look))

  expect(new Set(first)).toEqual(new Set([`${ids('n19')} 0`]))
  expect(new Set(second)).toEqual(new Set([`${ids('changed')} 0`]))
  expect(readdirSync(join(home, '.cache/pynote'))).toHaveLength(1)
}, 120_000)
