import type { Host, Lang } from '../types.js'
import { beforeDashes } from './before-dashes.js'

/**
 * The language to speak: `--lang` where it names one, then `PYNOTE_LANG`, `LC_ALL`, `LC_MESSAGES`, `LANG`, the first that
 * is not empty.
 *
 * Korean for values that begin with `ko`, English for all others and where none is set. Reads `--lang` by itself,
 * before the command line is parsed, so that complaints about the command line are in the reader's language too.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html
 */
export function pickLang({ argv, env }: Pick<Host, 'argv' | 'env'>): Lang {
  const flag = flagValue(argv)
  const names = [
    flag === 'ko' || flag === 'en' ? flag : undefined,
    env.PYNOTE_LANG,
    env.LC_ALL,
    env.LC_MESSAGES,
    env.LANG,
  ]
  const name = names.find(one => one !== undefined && one !== '')?.toLowerCase() ?? ''
  // The plain test first: an expression takes longer to make than a language to be picked.
  return name.startsWith('ko') && !/^ko[a-z\d]/.test(name) ? 'ko' : 'en'
}

function flagValue(argv: readonly string[]): string | undefined {
  const args = beforeDashes(argv)
  const at = args.findLastIndex(arg => arg === '--lang' || arg.startsWith('--lang='))
  if (at < 0) return undefined
  return args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length)
}
