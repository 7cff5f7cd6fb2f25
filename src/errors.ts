import { wordReason } from './messages/word-reason.js'
import type { Lang } from './types.js'

/** What the shell learns from a run, as with grep: found, found nothing, failed. */
export const EXIT = { found: 0, nothing: 1, failed: 2 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

const MESSAGES = {
  missingNotes: (path: string) => ({
    en: `no file or folder at ${path || '""'}; --notes takes a Markdown file or a folder of them`,
    ko: `${path || '""'}에 파일이나 폴더가 없습니다. --notes에는 마크다운 파일이나 그 폴더를 주세요`,
  }),
  unreadableNotes: (path: string, why: string) => ({
    en: `cannot read ${path}: ${wordReason(why, 'en')}`,
    ko: `${path}을(를) 읽을 수 없습니다: ${wordReason(why, 'ko')}`,
  }),
  noBundledIndex: (path: string) => ({
    en: `the bundled notes are missing or damaged at ${path}; install pynote again`,
    ko: `기본 노트가 없거나 손상되었습니다(${path}). pynote를 다시 설치하세요`,
  }),
  badUsage: (en: string, ko: string) => ({ en, ko }),
}

type Messages = typeof MESSAGES

/** A failure that the reader can understand and mend, worded in both languages. Any other error is our bug, and shows its stack. */
export class PynoteError<Code extends keyof Messages = keyof Messages> extends Error {
  override readonly name = 'PynoteError'
  /** The message by language; `message` is the English one. */
  readonly texts: Readonly<Record<Lang, string>>

  constructor(
    readonly code: Code,
    ...details: Parameters<Messages[Code]>
  ) {
    const texts = (MESSAGES[code] as (...details: string[]) => Record<Lang, string>)(...details)
    super(texts.en)
    this.texts = texts
  }
}

/** Whether an error is a PynoteError, also one that another bundle made from its own copy of the class. */
export function isPynoteError(error: unknown): error is PynoteError {
  return error instanceof Error && error.name === 'PynoteError' && 'texts' in error
}
