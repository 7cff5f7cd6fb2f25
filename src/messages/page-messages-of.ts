import type { Lang } from '../types.js'

const en = {
  output: 'output',
  raises: (error: string) => `raises ${error}`,
  notRun: 'not run',
  fragment: 'fragment',
  needs: (packages: string) => `needs ${packages}`,
  platform: (name: string) => `${name} only`,
  file: (name: string) => `file ${name}`,
  checked: (versions: string) => `checked: ${versions}`,
}

/** The words that pynote puts on a page. */
export type PageMessages = typeof en

const ko: PageMessages = {
  output: '출력',
  raises: error => `${error} 발생`,
  notRun: '실행하지 않음',
  fragment: '코드 일부',
  needs: packages => `${packages} 필요`,
  platform: name => `${name} 전용`,
  file: name => `파일 ${name}`,
  checked: versions => `확인: ${versions}`,
}

/** The words of a page in a language. */
export function pageMessagesOf(lang: Lang): PageMessages {
  return lang === 'ko' ? ko : en
}
