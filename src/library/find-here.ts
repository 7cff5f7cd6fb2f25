import type { Host } from '../types.js'

/** The folder pynote runs in; undefined where it has been removed, or its path is longer than the system can tell. */
export function findHere({ cwd }: Pick<Host, 'cwd'>): string | undefined {
  try {
    return cwd()
  } catch {
    return undefined
  }
}
