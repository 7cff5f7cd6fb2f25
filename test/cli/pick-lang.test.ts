import { expect, it } from 'vitest'
import { pickLang } from '../../src/cli/pick-lang.js'

const pick = (line: string, env: Record<string, string> = {}) => pickLang({ argv: line.split(' '), env })

it.each([
  ['--lang beats all', 'search --lang ko venv', { PYNOTE_LANG: 'en', LANG: 'en_US.UTF-8' }, 'ko'],
  ['--lang= is the same', 'search --lang=en venv', { LANG: 'ko_KR.UTF-8' }, 'en'],
  ['the last --lang counts', '--lang ko --lang en', {}, 'en'],
  ['behind -- it is a word', '-- --lang ko', {}, 'en'],
  ['a --lang that pynote does not speak counts as none', '--lang fr x', { LANG: 'ko_KR.UTF-8' }, 'ko'],
  ['PYNOTE_LANG beats the locale', 'venv', { PYNOTE_LANG: 'ko', LC_ALL: 'en_US.UTF-8' }, 'ko'],
  ['LC_ALL beats LC_MESSAGES', 'venv', { LC_ALL: 'C', LC_MESSAGES: 'ko_KR.UTF-8' }, 'en'],
  ['LC_MESSAGES beats LANG', 'venv', { LC_MESSAGES: 'ko_KR.UTF-8', LANG: 'en_US.UTF-8' }, 'ko'],
  ['an empty variable is none', 'venv', { LC_ALL: '', LANG: 'ko_KR.UTF-8' }, 'ko'],
  ['a bare ko is Korean', 'venv', { LANG: 'ko' }, 'ko'],
  ['Konkani is not', 'venv', { LANG: 'kok_IN' }, 'en'],
  ['other languages read English', 'venv', { LANG: 'ja_JP.UTF-8' }, 'en'],
  ['nothing set is English', 'venv', {}, 'en'],
])('%s', (_, line, env, expected) => {
  expect(pick(line, env)).toBe(expected)
})
