import type { Lang } from '../types.js'

/** The language a front matter's `lang` names, such as `ko`, `en-US` or `Korean`; undefined for any other. */
export function readLang(name: string | undefined): Lang | undefined {
  const word = name?.toLowerCase() ?? ''
  if (/^(?:ko|kor|korean|한국어)(?:[-_]|$)/u.test(word)) return 'ko'
  return /^(?:en|eng|english|영어)(?:[-_]|$)/u.test(word) ? 'en' : undefined
}

/** The language that a folder on a note's path names: `ko`, `en`, or `pages.ko` as with tldr. The innermost one counts. */
export function langOfPath(path: string): Lang | undefined {
  const folders = path.split('/').slice(0, -1)
  const name = folders.findLast(folder => /^(?:pages\.)?(?:ko|en)$/u.test(folder))
  return name === undefined ? undefined : name.endsWith('ko') ? 'ko' : 'en'
}

/** The language that words are written in: Korean where there is any Hangul. */
export function langOfWords(words: string): Lang {
  return /\p{Script=Hangul}/u.test(words) ? 'ko' : 'en'
}
