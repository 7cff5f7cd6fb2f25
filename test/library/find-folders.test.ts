import { userInfo } from 'node:os'
import { expect, it } from 'vitest'
import { findFolders } from '../../src/library/find-folders.js'

const find = (platform: NodeJS.Platform, env: Record<string, string>) =>
  findFolders({ platform, env, cwd: () => '/here' })

it.each([
  ['linux', { HOME: '/h' }, '/h/.local/share/pynote/notes', '/h/.cache/pynote'],
  ['freebsd', { HOME: '/h' }, '/h/.local/share/pynote/notes', '/h/.cache/pynote'],
  ['darwin', { HOME: '/h' }, '/h/Library/Application Support/pynote/notes', '/h/Library/Caches/pynote'],
  ['linux', { HOME: '/h', XDG_DATA_HOME: '/d', XDG_CACHE_HOME: '/c' }, '/d/pynote/notes', '/c/pynote'],
  ['darwin', { HOME: '/h', XDG_DATA_HOME: '/d', XDG_CACHE_HOME: '/c' }, '/d/pynote/notes', '/c/pynote'],
  ['linux', { HOME: '/h', XDG_DATA_HOME: 'd', XDG_CACHE_HOME: '' }, '/h/.local/share/pynote/notes', '/h/.cache/pynote'],
  ['linux', { HOME: '/h', PYNOTE_CACHE: '/c' }, '/h/.local/share/pynote/notes', '/c'],
  ['linux', { HOME: '/h', PYNOTE_CACHE: 'c' }, '/h/.local/share/pynote/notes', '/here/c'],
  ['win32', { USERPROFILE: 'C:\\u' }, 'C:\\u\\AppData\\Roaming\\pynote\\notes', 'C:\\u\\AppData\\Local\\pynote'],
  ['win32', { APPDATA: 'C:\\r', LOCALAPPDATA: 'C:\\l' }, 'C:\\r\\pynote\\notes', 'C:\\l\\pynote'],
] as const)('on %s with %j are %s and %s', (platform, env, data, cache) => {
  expect(find(platform, env)).toEqual({ data, cache })
})

it.each([{}, { HOME: '' }, { HOME: 'relative' }])('are in the home that the system knows, with %j', env => {
  expect(find('linux', env).cache).toBe(`${userInfo().homedir}/.cache/pynote`)
})

it.each([
  ['/c', '/c'],
  ['c', '/h/.cache/pynote'],
])('are found where the folder pynote runs in has been removed, with PYNOTE_CACHE=%s', (PYNOTE_CACHE, cache) => {
  const cwd = () => {
    throw new Error('ENOENT')
  }
  expect(findFolders({ platform: 'linux', env: { HOME: '/h', PYNOTE_CACHE }, cwd }).cache).toBe(cache)
})
