import { expect, it } from 'vitest'
import { pickCandidates } from '../../src/lookup/pick-candidates.js'
import { openNotes } from './open-notes.js'

/** The words that may be meant, out of these. */
function pick(typed: string, edits: number, ...all: string[]): string[] {
  const { words } = openNotes(...all)
  return pickCandidates(words, typed, edits).map(words.text)
}

it('picks those first that share most pairs of letters, and of equals those as long', () => {
  expect(pick('venv', 1, 'vnev', 'nvev', 'venvs', 'venv')).toEqual(['venv', 'venvs', 'nvev', 'vnev'])
})

it('keeps equals in the order of the lexicon', () => {
  expect(pick('sort', 1, 'sork', 'sorb', 'sorm')).toEqual(['sorb', 'sork', 'sorm'])
})

it.each([
  ['longer by more', 'venv', 1, 'venvxx'],
  ['shorter by more', 'venvxx', 1, 'venv'],
  ['with other letters by more', 'venv', 1, 'vexy'],
  ['with fewer pairs in common', 'abcdefgh', 1, 'abgdefch'],
  ['with more letters of their own', 'vev', 1, 'vxye'],
])('leaves out words %s than these edits make', (_, typed, edits, word) => {
  expect(pick(typed, edits, word)).toEqual([])
})

it.each([
  ['longer', 'pqrs', 2, 'pqrsxx'],
  ['shorter', 'pqrsxx', 2, 'pqrs'],
  ['of other letters', 'pqrs', 2, 'pqxy'],
])('picks words %s by as much as they make', (_, typed, edits, word) => {
  expect(pick(typed, edits, word)).toEqual([word])
})

it('picks 150 at most', () => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
  const all = Array.from('abcdefgh').flatMap(one => letters.map(other => `word${one}${other}`))
  const picked = pick('wordhh', 2, ...all)
  expect(picked).toHaveLength(150)
  expect(picked[0]).toBe('wordhh')
})

it('picks nothing for an empty word', () => {
  expect(pick('', 2, 'venv')).toEqual([])
})
