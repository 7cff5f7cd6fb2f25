import type { Lang } from '../types.js'

/** The language that a name such as `ko`, `en-US` or `Korean` stands for; undefined for any other. */
export function readLang(name = ''): Lang | undefined {
  if (/^(?:ko|kor|korean|한국어)(?:[-_]|$)/iu.test(name)) return 'ko'
  return /^(?:en|eng|english|영어)(?:[-_]|$)/iu.test(name) ? 'en' : undefined
}
