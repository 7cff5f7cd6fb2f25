import { expect, it } from 'vitest'
import type { Index } from '../../src/index/open-index.js'
import type { Kin } from '../../src/lookup/kin.js'
import { matchWord } from '../../src/lookup/match-word.js'
import { openNotes } from './open-notes.js'

const prose = (text: string) => ({ texts: { lead: '', prose: text, code: '' } })

const kin = ({ words }: Index, word: string, closeness = 1): Kin => ({
  key: words.find(word),
  closeness,
  how: closeness === 1 ? 'exact' : 'prefix',
})

const index = openNotes('sort', 'sorted', { title: 'lists', ...prose('sort') }, { title: 'dicts', ...prose('merge') })

/** How strong the words found stand in each entry, in four digits; by which of them; and in how many entries. */
function match(closeness: Record<string, number>, strictness = 1) {
  const all = Object.entries(closeness).map(([word, close]) => kin(index, word, close))
  const { strengths, by, uses } = matchWord(index, all, strictness)
  return { strengths: Array.from(strengths, strength => Number(strength.toFixed(4))), by: [...by], uses }
}

it('weighs a word by where it stands', () => {
  expect(match({ sort: 1 })).toEqual({ strengths: [0.8696, 0, 0.4098, 0], by: [0, 0, 0, 0], uses: 2 })
})

it('weighs kin the less, the less close they are, and says by which an entry was found', () => {
  expect(match({ sorted: 0.5, sort: 1 })).toEqual({
    strengths: [0.8696, 0.4348, 0.4098, 0],
    by: [0, 1, 0, 0],
    uses: 2,
  })
})

it('takes of several in one entry the strongest', () => {
  expect(match({ lists: 0.4, sort: 1 })).toMatchObject({ strengths: [0.8696, 0, 0.4098, 0], by: [0, 0, 0, 0] })
  expect(match({ lists: 0.9, sort: 1 })).toMatchObject({ strengths: [0.8696, 0, 0.7826, 0], by: [0, 0, 1, 0] })
})

it('says that an entry was found by the word itself, though a relative of it is stronger there', () => {
  expect(match({ lists: 0.6, sort: 1 })).toMatchObject({ strengths: [0.8696, 0, 0.5217, 0], by: [0, 0, 0, 0] })
})

it('takes of several as strong as each other the last', () => {
  const both = openNotes('list sort')
  expect([...matchWord(both, [kin(both, 'sort', 1.25), kin(both, 'list', 1.25)], 1).by]).toEqual([1])
})

it('holds what is closer than the word itself for stronger, and still tells places apart', () => {
  expect(match({ sort: 1.6 })).toMatchObject({ strengths: [0.9616, 0, 0.5699, 0] })
})

it('weighs a text the less, the less strict the question is, and names as before', () => {
  expect(match({ sort: 1 }, 0.5).strengths).toEqual([0.8696, 0, 0.1025, 0])
})

it.each([
  ['the word itself and forms of it', { sort: 1, sorted: 0.9, dicts: 0.5 }, 3],
  ['the word with its signs, if any has it so', { sorted: 1.25, sort: 1 }, 1],
  ['any of its kin, if none has the word', { sorted: 0.5, dicts: 0.4 }, 2],
])('counts the entries that have %s', (_, closeness, uses) => {
  expect(match(closeness).uses).toBe(uses)
})

it('gives the kin in order, the closest first', () => {
  const [far, near] = [kin(index, 'sorted', 0.5), kin(index, 'sort')]
  expect(matchWord(index, [far, near], 1).kin).toEqual([near, far])
})

it('counts twins as one entry, as strong as the stronger', () => {
  const twins = openNotes(
    { title: 'venv', lang: 'en' },
    { title: '가상환경', slug: 'venv', lang: 'ko', ...prose('venv') },
  )
  const { strengths, uses } = matchWord(twins, [kin(twins, 'venv')], 1)
  expect([strengths.length, strengths[0]?.toFixed(4), uses]).toEqual([1, '0.8804', 1])
})

it('finds nothing by no kin', () => {
  expect(match({})).toEqual({ strengths: [0, 0, 0, 0], by: [0, 0, 0, 0], uses: 0 })
})
