import type { Lang } from '../types.js'
import { langOfFolder } from '../words/lang-of-folder.js'
import { readLang } from './read-lang.js'

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
export function tellLang({ named, path, words }: LangSigns): Lang {
  return readLang(named) ?? readFolders(path) ?? (/\p{Script=Hangul}/u.test(words) ? 'ko' : 'en')
}

function readFolders(path: string): Lang | undefined {
  const folders = path.split('/').slice(0, -1)
  return folders.map(langOfFolder).findLast(lang => lang !== undefined)
}
