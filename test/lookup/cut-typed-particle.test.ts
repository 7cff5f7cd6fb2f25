import { expect, it } from 'vitest'
import { cutTypedParticle } from '../../src/lookup/cut-typed-particle.js'

it.each([
  ['venvfmf', 'venv'],
  ['pandasdptj', 'pandas'],
  ['utf8dmfh', 'utf8'],
])('leaves of %s what stands before the particle', (word, bare) => {
  expect(cutTypedParticle(word)).toBe(bare)
})

it.each(['venv', 'park', 'fmf', '리스트fmf', ''])('finds no particle in %j', word => {
  expect(cutTypedParticle(word)).toBe('')
})
