import fs, { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listNotes } from '../../src/library/list-notes.js'
import { makeFolder } from './make-folder.js'

const list = (root: string) => listNotes({ label: 'x', root, isFolder: true }, fs)
const paths = (root: string) => list(root).files.map(({ path }) => path)

it('lists notes in all folders but hidden ones and node_modules', () => {
  const root = makeFolder({
    'b.md': '',
    'a/B.MARKDOWN': '',
    ['a/c/한글.md'.normalize('NFD')]: '',
    'a.txt': '',
    '.hidden.md': '',
    '.git/a.md': '',
    'node_modules/a.md': '',
  })
  expect(paths(root)).toEqual(['a/B.MARKDOWN', 'a/c/한글.md'.normalize('NFC'), 'b.md'])
})

it('lists a hidden folder that is the place itself', () => {
  expect(paths(join(makeFolder({ '.pynote/a.md': '' }), '.pynote'))).toEqual(['a.md'])
})

it('lists a file by itself, whatever its ending', () => {
  const root = join(makeFolder({ 'a.txt': 'abc' }), 'a.txt')
  expect(listNotes({ label: 'x', root, isFolder: false }, fs).files).toMatchObject([
    { path: 'a.txt', file: root, size: 3 },
  ])
})

it('follows links once, and lists what they lead to where it is', () => {
  const out = makeFolder({ 'out.md': '', 'deep/d.md': '' })
  const root = makeFolder({ 'z/real.md': '' })
  symlinkSync(join(root, 'z/real.md'), join(root, 'a.md'))
  symlinkSync(join(root, 'z'), join(root, 'b'))
  symlinkSync(root, join(root, 'z/loop'))
  symlinkSync(join(out, 'out.md'), join(root, 'c.md'))
  symlinkSync(join(out, 'deep'), join(root, 'd'))
  symlinkSync(out, join(root, 'e'))
  expect(paths(root)).toEqual(['z/real.md', 'c.md', 'd/d.md'])
})

it('tells of links to nothing that look like notes', () => {
  const root = makeFolder({ 'a.md': '' })
  symlinkSync(join(root, 'nothing'), join(root, 'b.md'))
  symlinkSync(join(root, 'nothing'), join(root, 'c'))
  expect(list(root)).toMatchObject({
    files: [{ path: 'a.md' }],
    warnings: [{ code: 'unreadableNote', path: join(root, 'b.md') }],
  })
})

it('passes over a folder that is named like a note, and lists what is in it', () => {
  const root = makeFolder()
  mkdirSync(join(root, 'a.md'))
  fs.writeFileSync(join(root, 'a.md/b.md'), '')
  expect(paths(root)).toEqual(['a.md/b.md'])
})

it('keeps two names apart that are the same in NFC', () => {
  const root = makeFolder({ 'é.md': '', ['é.md'.normalize('NFD')]: '' })
  const { files } = list(root)
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
})

it('tells of folders that cannot be read', () => {
  const root = makeFolder({ 'a.md': '', 'b/c.md': '' })
  const readdirSync = ((path: string, options: { withFileTypes: true }) => {
    if (path === join(root, 'b')) throw Object.assign(new Error('no'), { code: 'EACCES' })
    return fs.readdirSync(path, options)
  }) as typeof fs.readdirSync
  const { files, warnings } = listNotes({ label: 'x', root, isFolder: true }, { ...fs, readdirSync })
  expect(files).toHaveLength(1)
  expect(warnings).toEqual([{ code: 'unreadableNote', path: join(root, 'b'), why: 'EACCES' }])
})

it.skipIf(process.platform !== 'linux')('tells a name that is no UTF-8 from a link that leads back to itself', () => {
  const root = makeFolder()
  fs.writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xbb, 0xe7]), Buffer.from('.md')]), '')
  symlinkSync('loop.md', join(root, 'loop.md'))
  expect(list(root).warnings).toMatchObject([{ why: 'badName' }, { why: 'ELOOP' }])
})
