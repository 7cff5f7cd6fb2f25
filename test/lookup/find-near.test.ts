import { expect, it } from 'vitest'
import { findNear } from '../../src/lookup/find-near.js'
import { joinLetters } from '../../src/words/join-letters.js'
import { spellLetters } from '../../src/words/spell-letters.js'
import { openNotes } from './open-notes.js'

const { words } = openNotes('venv', 'list', 'lists', 'tldr', 'tldrl', 'environment', '데코레이터', '수도권')

const near = (typed: string) => findNear(words, spellLetters(typed))

const find = async (typed: string) => (await near(typed)).map(({ key }) => joinLetters(words.text(key)))

it.each([
  ['letters exchanged', 'vnev', ['venv']],
  ['a letter left out', 'enviroment', ['environment']],
  ['a letter left out of four', 'lst', ['list']],
  ['a letter too many', 'veenv', ['venv']],
  ['another letter', 'vemv', ['venv']],
  ['two slips', 'enviornmnet', ['environment']],
  ['two syllables exchanged', '데코이레터', ['데코레이터']],
  ['two slips, with four letters left of five', 'tdro', ['tldrl']],
])('finds a word misspelt by %s: %s', async (_, typed, found) => {
  expect(await find(typed)).toEqual(found)
})

it('finds the likeliest first', async () => {
  expect(await find('lisst')).toEqual(['list', 'lists'])
})

it('says how close a word is: the less, the more of it each slip is', async () => {
  const [venv] = await near('vnev')
  const [environment] = await near('environmnet')
  expect(venv).toMatchObject({ key: words.find('venv'), how: 'typo' })
  // What two exchanged letters cost, but for the hundredth that is fuse.js' to say.
  expect(venv?.closeness).toBeGreaterThan(1 - (1.1 * 0.8) / 4 - 0.01)
  expect(venv?.closeness).toBeLessThanOrEqual(1 - (1.1 * 0.8) / 4)
  expect(environment?.closeness).toBeGreaterThan(1 - (1.1 * 0.8) / 11 - 0.01)
})

it('takes two exchanged syllables for less than two slips', async () => {
  const typed = spellLetters('데코이레터')
  expect(await near('데코이레터')).toEqual([
    { key: words.find(spellLetters('데코레이터')), closeness: 1 - (1.1 * 1.6) / typed.length, how: 'typo' },
  ])
})

it.each([
  ['the very word', 'venv'],
  ['a word of two letters', 've'],
  ['two slips in a word of four letters', 'vexx'],
  ['two slips in a syllable or two', '수치'],
  ['three slips', 'envrionmetn1'],
  ['nothing', ''],
])('finds nothing for %s', async (_, typed) => {
  expect(await find(typed)).toEqual([])
})
