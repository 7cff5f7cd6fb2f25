import type { Lang } from '../types.js'
import { en } from './en.js'
import { ko } from './ko.js'

/** What pynote says, in one language. */
export type Messages = typeof en

/** The words of a language. */
export function messagesOf(lang: Lang): Messages {
  return lang === 'ko' ? ko : en
}
