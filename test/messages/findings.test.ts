import { describe, expect, it } from 'vitest'
import { checkWords } from '../../src/messages/checks.js'
import { findingWords } from '../../src/messages/findings.js'
import { wordFinding } from '../../src/messages/word-finding.js'

type Word = string | ((...details: readonly unknown[]) => string)

const say = (word: Word) => (typeof word === 'string' ? word : word('X', 'X', 'X'))

/** All that is said in Korean, with X for each thing it speaks of, without what stands in parentheses, which is not read. */
const korean = [...Object.entries(findingWords.ko), ...Object.entries(checkWords.ko)].map(
  ([code, word]) => [code, say(word as Word).replace(/\([^()]*\)/gu, '')] as const,
)

/** Which of two particles follows a syllable: the first one behind a final consonant. */
const PAIRS = ['이가', '을를', '과와'] as const

const hasFinal = (syllable: string) => (syllable.charCodeAt(0) - 0xac00) % 28 > 0

/** Particles that do not go with the syllable before them. */
function findMisfits(text: string): string[] {
  return PAIRS.flatMap(([behindFinal = '', behindVowel = '']) =>
    [...text.matchAll(new RegExp(`([가-힣])([${behindFinal}${behindVowel}])(?![가-힣])`, 'gu'))]
      .filter(([, syllable = '', particle]) => particle !== (hasFinal(syllable) ? behindFinal : behindVowel))
      .map(([found]) => found),
  )
}

describe('findings in Korean', () => {
  it.each(korean)('have no particle behind a word that may end in any letter: %s', (_, text) => {
    expect(text).not.toMatch(/X["”]?(?:은|는|이|가|을|를|과|와|으로|로|이라|라)(?![가-힣])/u)
  })

  it.each(korean)('have particles that go with the words before them: %s', (_, text) => {
    expect(findMisfits(text)).toEqual([])
  })
})

it('words a finding in both languages', () => {
  const details = ['python', 'ko/a.md:3']
  expect(wordFinding('twinField', details, 'en')).toBe('the field "python" differs from that of the twin at ko/a.md:3')
  expect(wordFinding('twinField', details, 'ko')).toBe('"python" 필드가 짝(ko/a.md:3)과 다릅니다')
})

it('words examples as examples, and what there is as all there is', () => {
  expect(wordFinding('badForm', ['python', 'new', '3.12+, 3.12'], 'en')).toBe(
    'python: "new" is not understood; it should be like 3.12+, 3.12',
  )
  expect(wordFinding('badForm', ['python', 'new', '3.12+, 3.12'], 'ko')).toBe(
    'python: 이해할 수 없는 값 "new". 예: 3.12+, 3.12',
  )
  expect(wordFinding('badValue', ['lang', 'fr', 'en, ko'], 'en')).toBe('lang is en, ko, not "fr"')
  expect(wordFinding('badValue', ['lang', 'fr', 'en, ko'], 'ko')).toBe('lang에는 en, ko만 쓸 수 있습니다("fr" 아님)')
})
