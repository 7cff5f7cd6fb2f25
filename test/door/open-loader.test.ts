import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openLoader } from '../../src/door/open-loader.js'

let folder: string
const caches = () => join(folder, 'caches')
const kept = () => readdirSync(caches())

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pynote-door-'))
  const wrap = (body: string) => `(function (exports, require, module, __filename, __dirname) {${body}\n})`
  writeFileSync(
    join(folder, 'main.js'),
    wrap("exports.answer = () => require('./other.js').number + require('node:path').sep.length"),
  )
  writeFileSync(join(folder, 'other.js'), wrap('exports.number = 41'))
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Load, run and keep as a process would; gives what the program answers. */
function run(traits = 1): number {
  const loader = openLoader(folder, caches(), createRequire(import.meta.url))
  const { answer } = loader.load('main.js', 'search') as { answer: () => number }
  const number = answer()
  loader.keep(traits)
  return number
}

it('gives a file what it requires, of the program and of Node', () => {
  expect(run()).toBe(42)
})

it('keeps a cache for each file and kind, and answers the same with it', () => {
  run()
  expect(
    kept()
      .map(name => name.replace(/^.*-/u, ''))
      .sort(),
  ).toEqual(['other.js', 'search'])
  expect(run()).toBe(42)
})

it('is not misled by a cache that is cut off or longer', () => {
  run()
  for (const name of kept()) truncateSync(join(caches(), name), 100)
  expect(run()).toBe(42)
  for (const name of kept()) appendFileSync(join(caches(), name), 'more')
  expect(run()).toBe(42)
})

it('drops what another build or a killed run left long ago, and leaves what may be in use or is not its own', () => {
  run()
  const [own = ''] = kept().filter(name => name.endsWith('search'))
  const old = ['0.0.1+0123456789ab-v20.19.0-x64-ask', `${own}.123`, 'app.py', '1.0.0-notes.md', own]
  for (const name of [...old, '0.0.2+0123456789ab-v20.19.0-x64-ask']) writeFileSync(join(caches(), name), '')
  for (const name of old) utimesSync(join(caches(), name), 0, 0)
  run()
  expect(kept().filter(name => !name.endsWith('other.js'))).toEqual([
    '0.0.2+0123456789ab-v20.19.0-x64-ask',
    own,
    '1.0.0-notes.md',
    'app.py',
  ])
})

it('leaves nothing of a cache that cannot be put in its place', () => {
  run()
  const names = kept()
  for (const name of names) {
    rmSync(join(caches(), name))
    mkdirSync(join(caches(), name))
  }
  expect(run()).toBe(42)
  expect(kept()).toEqual(names)
})

it('answers where nothing can be kept', () => {
  writeFileSync(caches(), 'a file in the way')
  expect(run()).toBe(42)
})
