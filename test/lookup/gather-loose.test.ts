import { expect, it } from 'vitest'
import { gatherLiteral } from '../../src/lookup/gather-literal.js'
import { gatherLoose } from '../../src/lookup/gather-loose.js'
import { readQuery } from '../../src/lookup/read-query.js'
import { joinLetters } from '../../src/words/join-letters.js'
import { openNotes } from './open-notes.js'

const index = openNotes('thread pool', 'venv', 'map 함수', 'threat model')

async function gatherAll(query: string, doubted: readonly number[]) {
  const question = readQuery(query)
  return gatherLoose(gatherLiteral(index, question), question, new Set(doubted))
}

/** What a question may mean if the words at these places are not what was meant: kin of each word, names in it, names it is. */
async function gather(query: string, ...doubted: number[]) {
  const { matches, spans, names } = await gatherAll(query, doubted)
  return {
    words: matches.map(({ kin }) => kin.map(({ key, how }) => `${joinLetters(index.words.text(key))} ${how}`)),
    spans: spans.map(({ from, to, name }) => `${joinLetters(index.names.text(name.key))} ${from}-${to} ${name.how}`),
    names: [...names].map(([entry, { how, isWhole }]) => `${index.ids[entry]} ${how}${isWhole ? ' whole' : ''}`),
  }
}

it('adds what doubted words are misspelt as, and names of them', async () => {
  expect(await gather('vnev model', 0)).toEqual({
    words: [['venv typo'], ['model exact']],
    spans: ['venv 0-1 typo'],
    names: [],
  })
})

it('adds names behind those that stand in the question as they are', async () => {
  expect((await gather('venv thraed pool', 1)).spans).toEqual(['venv 0-1 exact', 'threadpool 1-3 typo'])
})

it('leaves words that are not doubted as they were', async () => {
  const question = readQuery('vnev model')
  const literal = gatherLiteral(index, question)
  const loose = await gatherLoose(literal, question, new Set([1]))
  expect(loose.matches[0]).toBe(literal.matches[0])
  expect(loose.spans).toEqual([])
})

it('adds what doubted words are with the other layout, a tenth less close', async () => {
  expect(await gather('map gkatn', 1)).toEqual({
    words: [['map exact'], ['함수 layout']],
    spans: [],
    names: ['map-함수 layout'],
  })
  const { matches, names } = await gatherAll('map gkatn', [1])
  expect([matches[1]?.kin[0]?.closeness, names.get(2)?.score]).toEqual([0.9, 0.9])
})

it('takes the question for a misspelt name, all of it where a word of it is nowhere', async () => {
  expect((await gather('thraed pool', 0, 1)).names).toEqual(['thread-pool typo whole'])
  expect((await gather('threat pool', 0, 1)).names).toEqual(['thread-pool typo'])
})

it('takes a begun name for half typed rather than for misspelt', async () => {
  expect((await gather('threat mode', 1)).names).toEqual(['threat-model prefix'])
})

it('gathers nothing for words that are nowhere', async () => {
  expect(await gather('zzzzz', 0)).toEqual({ words: [[]], spans: [], names: [] })
})

it('gathers nothing for a blank question', async () => {
  expect(await gather(' ')).toEqual({ words: [], spans: [], names: [] })
})
