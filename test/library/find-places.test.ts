import fs from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findPlaces } from '../../src/library/find-places.js'
import { makeFolder } from './make-folder.js'

const root = makeFolder({
  'one.md': '',
  'two/a.md': '',
  'home/.local/share/pynote/notes/a.md': '',
  'project/.pynote/a.md': '',
  'project/deep/er/x': '',
})

function find(notes: readonly string[], { path = '', here = '' } = {}) {
  const env = { HOME: join(root, 'home'), PYNOTE_PATH: path.replaceAll('$', root) }
  const { places, warnings } = findPlaces(notes, { env, platform: 'linux', cwd: () => join(root, here) }, fs)
  return [
    ...places.map(({ label, root: place }) => `${label} ${place.slice(root.length)}`),
    ...warnings.map(({ path }) => path),
  ]
}

it('finds the places of notes in their order', () => {
  expect(find(['../../one.md', join(root, 'two')], { here: 'project/deep', path: '$/project:$/home' })).toEqual([
    'notes:1 /one.md',
    'notes:2 /two',
    'project /project/.pynote',
    'path:1 /project',
    'path:2 /home',
    'data /home/.local/share/pynote/notes',
  ])
})

it('finds the project from below it', () => {
  expect(find([], { here: 'project/deep/er' })[0]).toBe('project /project/.pynote')
})

it('names a place once, by its first name', () => {
  expect(find(['two', './two/'], { path: '$/two:$/one.md' }).slice(0, -1)).toEqual(['notes:1 /two', 'path:2 /one.md'])
})

it('warns of missing entries of PYNOTE_PATH, and passes over empty ones', () => {
  expect(find([], { path: 'no::two' })).toEqual(['path:2 /two', 'data /home/.local/share/pynote/notes', 'no'])
})

it.each(['no', 'one.md/x', ''])('refuses --notes %j', path => {
  expect(() => find([path])).toThrow(expect.objectContaining({ name: 'PynoteError', code: 'missingNotes' }))
})

it('finds nothing by relative paths where the folder it runs in has been removed', () => {
  const cwd = () => {
    throw new Error('ENOENT')
  }
  const env = { HOME: join(root, 'home'), PYNOTE_PATH: `two:${root}/two` }
  const open = (notes: readonly string[]) => findPlaces(notes, { env, platform: 'linux', cwd }, fs)
  const found = open([join(root, 'one.md')])
  expect(found.places.map(({ label }) => label)).toEqual(['notes:1', 'path:2', 'data'])
  expect(found.warnings).toEqual([{ code: 'missingPath', path: 'two' }])
  expect(() => open(['.'])).toThrow(expect.objectContaining({ code: 'missingNotes' }))
})

it('passes over a folder above that is closed, and a .pynote that leads back to itself', () => {
  const statSync = ((path: string, options: object) => {
    if (path === join(root, 'project/deep/.pynote')) throw Object.assign(new Error('no'), { code: 'EACCES' })
    if (path === join(root, 'project/deep/er/.pynote')) throw Object.assign(new Error('no'), { code: 'ELOOP' })
    return fs.statSync(path, options)
  }) as typeof fs.statSync
  const host = {
    env: { HOME: join(root, 'none') },
    platform: 'linux',
    cwd: () => join(root, 'project/deep/er'),
  } as const
  expect(findPlaces([], host, { ...fs, statSync }).places).toMatchObject([{ root: join(root, 'project/.pynote') }])
})

it('says what refuses an entry of PYNOTE_PATH, and is silent about a home that is closed', () => {
  const statSync = (() => {
    throw Object.assign(new Error('no'), { code: 'EACCES' })
  }) as unknown as typeof fs.statSync
  const env = { HOME: root, PYNOTE_PATH: join(root, 'two') }
  const project = ((path: string) =>
    path.endsWith('.pynote') ? undefined : statSync(path)) as unknown as typeof fs.statSync
  const found = findPlaces([], { env, platform: 'linux', cwd: () => root }, { ...fs, statSync: project })
  expect(found).toEqual({
    places: [],
    warnings: [{ code: 'unreadableNote', path: join(root, 'two'), why: 'EACCES' }],
  })
})

it('takes a pipe of --notes as it is named, and none of PYNOTE_PATH', () => {
  const pipe = { isFIFO: () => true, isDirectory: () => false }
  const statSync = ((path: string) => (path.endsWith('/63') ? pipe : undefined)) as unknown as typeof fs.statSync
  const open = (notes: readonly string[], PYNOTE_PATH: string) =>
    findPlaces(notes, { env: { HOME: root, PYNOTE_PATH }, platform: 'linux', cwd: () => root }, { ...fs, statSync })
  expect(open(['/dev/fd/63'], '').places).toEqual([
    { label: 'notes:1', root: '/dev/fd/63', isFolder: false, isPipe: true },
  ])
  expect(open([], `${root}/63`).places).toEqual([{ label: 'path:1', root: `${root}/63`, isFolder: false }])
})
