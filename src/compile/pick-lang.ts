import type { Lang } from '../types.js'

/** What tells the language of a section. */
export interface LangSigns {
  /** Front matter's `lang`, such as `ko`, `en-US` or `Korean`. */
  readonly named: string | undefined
  /** `Note.path`. */
  readonly path: string
  /** The section's words, code left out. */
  readonly words: string
}

/**
 * The language of a section: that of its front matter, else that of the innermost folder named `ko` or `en` (or
 * `pages.ko`, as with tldr), else Korean where its words have any Hangul.
 */
export function pickLang({ named, path, words }: LangSigns): Lang {
  return readLang(named) ?? readFolders(path) ?? (/\p{Script=Hangul}/u.test(words) ? 'ko' : 'en')
}

/** The language that a name such as `ko`, `en-US` or `Korean` stands for; undefined for any other. */
export function readLang(name = ''): Lang | undefined {
  if (/^(?:ko|kor|korean|한국어)(?:[-_]|$)/iu.test(name)) return 'ko'
  return /^(?:en|eng|english|영어)(?:[-_]|$)/iu.test(name) ? 'en' : undefined
}

function readFolders(path: string): Lang | undefined {
  const folders = path.split('/').slice(0, -1)
  const name = folders.findLast(folder => /^(?:pages\.)?(?:ko|en)$/u.test(folder))
  return name === undefined ? undefined : name.endsWith('ko') ? 'ko' : 'en'
}
