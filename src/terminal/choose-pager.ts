import type { Host } from '../types.js'

/**
 * The command line of the reader's pager: PYNOTE_PAGER, else PAGER, else `less -FRX`.
 *
 * undefined where none is wanted (an empty variable, or `cat`). Unless a variable names one, also on Windows and on dumb
 * terminals, as of an editor, which `less` cannot page on.
 */
export function choosePager({ env, platform }: Pick<Host, 'env' | 'platform'>): string | undefined {
  const wished = (env.PYNOTE_PAGER ?? env.PAGER)?.trim()
  if (wished !== undefined) return wished === '' || wished === 'cat' ? undefined : wished
  return platform === 'win32' || env.TERM === 'dumb' ? undefined : 'less -FRX'
}
