import { delimiter } from 'node:path'

/** Folders that a run gets for its own. */
export interface RunFolders {
  /** The empty folder it starts in. */
  readonly work: string
  readonly home: string
  readonly temp: string
  /** Holds `python3` and `python`, both the Python that is asked. */
  readonly bin: string
}

/** Variables without which programs do not start, or not as they would for the reader. */
const KEPT = [
  'PATH',
  'SystemRoot',
  'SYSTEMROOT',
  'windir',
  'COMSPEC',
  'PATHEXT',
  'USER',
  'LOGNAME',
  'USERNAME',
  'SHELL',
]

/**
 * The environment of a run: the same on every machine, and without the secrets of the one who checks.
 *
 * UTC, a UTF-8 locale with English messages, a fixed hash seed, a home of its own; packages that the user has
 * installed for themselves are still found.
 */
export function makeEnvironment(
  own: Readonly<Record<string, string | undefined>>,
  folders: RunFolders,
  python: { readonly userBase: string; readonly platform: string },
): Record<string, string> {
  const kept = KEPT.flatMap(name => (own[name] === undefined ? [] : [[name, own[name]] as const]))
  const locale = python.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
  return {
    ...Object.fromEntries(kept),
    PATH: [folders.bin, own.PATH ?? ''].join(delimiter),
    HOME: folders.home,
    USERPROFILE: folders.home,
    TMPDIR: folders.temp,
    TEMP: folders.temp,
    TMP: folders.temp,
    LC_ALL: locale,
    LANG: locale,
    TZ: 'UTC',
    PYTHONHASHSEED: '0',
    PYTHONIOENCODING: 'utf-8',
    ...(python.userBase && { PYTHONUSERBASE: python.userBase }),
  }
}
