import { expect, it } from 'vitest'
import { wordMatches } from '../../src/commands/word-matches.js'
import type { Match } from '../../src/types.js'

const match = (word: string, field: Match['field'], how: Match['how'], found: string): Match => ({
  ...{ word, field, how, found },
})

it.each<[what: string, match: Match, said: string]>([
  ['an alias', match('walrus', 'alias', 'exact', 'walrus'), 'walrus (alias)'],
  [
    'an alias that is written otherwise',
    match('dict merge', 'alias', 'exact', 'dict.merge'),
    'dict merge → dict.merge (alias)',
  ],
  ['the beginning of an alias', match('wal', 'alias', 'prefix', 'walrus'), 'wal → walrus (alias)'],
  ['a typo', match('vnev', 'title', 'typo', 'venv'), 'vnev → venv (title, typo)'],
  ['initial consonants', match('ㄱㅅ', 'alias', 'initials', '가상'), 'ㄱㅅ → 가상 (alias, initial consonants)'],
  ['the other layout', match('rktkd', 'text', 'layout', '가상'), 'rktkd → 가상 (text, other keyboard layout)'],
])('says %s', (_, one, said) => {
  expect(wordMatches([one], 'sqlalchemy-pool Connections', 'en')).toBe(said)
})

it('says nothing of what the row shows', () => {
  const matches = [match('venv', 'title', 'exact', 'venv'), match('pip', 'text', 'prefix', 'pipx')]
  expect(wordMatches(matches, 'venv-create Environments', 'en')).toBe('')
  expect(wordMatches([], '', 'en')).toBe('')
})

it('says nothing of an alias whose words stand in the title', () => {
  expect(wordMatches([match('walrus', 'alias', 'exact', 'walrus')], 'ternary The Walrus operator', 'en')).toBe('')
})

it('says it in Korean, word after word', () => {
  const matches = [match('vnev', 'id', 'typo', 'venv'), match('삭제', 'alias', 'exact', '삭제')]
  expect(wordMatches(matches, 'venv-create 가상환경', 'ko')).toBe('vnev → venv (id, 오타) · 삭제 (별칭)')
})
