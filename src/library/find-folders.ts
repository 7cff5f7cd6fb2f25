import { userInfo } from 'node:os'
import { posix, win32 } from 'node:path'
import type { Host } from '../types.js'
import { findHere } from './find-here.js'

/** Where the reader's own notes and pynote's cache are, whether or not they exist. */
export interface Folders {
  readonly data: string
  readonly cache: string
}

/**
 * The folders of this user: `XDG_DATA_HOME` and `XDG_CACHE_HOME` where they are set, else the platform's own;
 * `PYNOTE_CACHE` is a cache folder before all others, unless it is relative to a folder that is gone.
 *
 * Relative paths in the XDG variables count as unset, as their standard wants it; an empty or relative `HOME` does too.
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function findFolders(host: Pick<Host, 'env' | 'platform' | 'cwd'>): Folders {
  const { env, platform } = host
  const { join, resolve, isAbsolute } = platform === 'win32' ? win32 : posix
  const known = (name: string) => (isAbsolute(env[name] ?? '') ? env[name] : undefined)
  const home = known(platform === 'win32' ? 'USERPROFILE' : 'HOME') ?? findHome()
  const own = OWN[platform] ?? LINUX

  const data = known('XDG_DATA_HOME') ?? known(own.dataName) ?? join(home, own.data)
  const cache = known('XDG_CACHE_HOME') ?? known(own.cacheName) ?? join(home, own.cache)
  const wished = env.PYNOTE_CACHE ?? ''
  const here = wished === '' || isAbsolute(wished) ? '' : findHere(host)
  return {
    data: join(data, 'pynote', 'notes'),
    cache: wished !== '' && here !== undefined ? resolve(here, wished) : join(cache, 'pynote'),
  }
}

/** The home that the system knows of this user; the root where there is none, as for users of a container. */
function findHome(): string {
  try {
    return userInfo().homedir
  } catch {
    return '/'
  }
}

const LINUX = { dataName: '', data: '.local/share', cacheName: '', cache: '.cache' }
const OWN: { readonly [name in NodeJS.Platform]?: typeof LINUX } = {
  darwin: { ...LINUX, data: 'Library/Application Support', cache: 'Library/Caches' },
  win32: { dataName: 'APPDATA', data: 'AppData/Roaming', cacheName: 'LOCALAPPDATA', cache: 'AppData/Local' },
}
