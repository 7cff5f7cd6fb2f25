import { isPynoteError, PynoteError } from '../errors.js'
import { messagesOf } from '../messages/messages-of.js'

/**
 * What throws an error of `check` on: with how to look for words, where it took those of a question for paths, as in
 * `pynote check if key in dict`; any other as it is.
 */
export function hintAtWords(paths: readonly string[]): (error: unknown) => never {
  return error => {
    throw addHint(error, paths)
  }
}

function addHint(error: unknown, paths: readonly string[]): unknown {
  const isQuestion = paths.length > 1 && !paths.some(path => /[\\/]/u.test(path))
  if (!isQuestion || !isPynoteError(error)) return error
  const { en, ko } = error.texts
  // Its words, not those of `check`, which no other command should load.
  if (!paths.some(path => en.endsWith(` ${path}`))) return error
  const hint = (lang: 'en' | 'ko') => messagesOf(lang).lookFor(['check', ...paths])
  return new PynoteError('badUsage', `${en}; ${hint('en')}`, `${ko}. ${hint('ko')}`)
}
