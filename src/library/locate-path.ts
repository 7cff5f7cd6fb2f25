import { isAbsolute, resolve } from 'node:path'

/**
 * The absolute path of one that the reader typed; undefined for an empty path, and for a relative one where `here` is
 * gone, since there is nothing at either.
 *
 * @param here as `findHere` gives it
 */
export function locatePath(path: string, here: string | undefined): string | undefined {
  if (path === '') return undefined
  if (isAbsolute(path)) return resolve(path)
  return here === undefined ? undefined : resolve(here, path)
}
