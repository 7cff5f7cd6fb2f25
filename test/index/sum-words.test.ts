import { expect, it } from 'vitest'
import { sumWords } from '../../src/index/sum-words.js'

const sum = (...words: number[]) => sumWords(Uint32Array.from(words))

it('is the basis of FNV for no words', () => {
  expect(sum()).toBe(0x811c9dc5)
})

it('knows each bit of each word, and each two of them', () => {
  const sound = Uint32Array.of(0, 0x1234_5678, 0xffff_ffff)
  const sumOf = (bits: readonly number[]) => {
    const words = sound.slice()
    for (const bit of bits) words[bit >> 5] = (words[bit >> 5] ?? 0) ^ (1 << (bit & 31))
    return sumWords(words)
  }
  const bits = Array.from({ length: 96 }, (_, bit) => bit)
  const pairs = bits.flatMap(bit => bits.slice(0, bit).map(other => [bit, other]))
  expect([...bits.map(bit => [bit]), ...pairs].filter(flipped => sumOf(flipped) === sumWords(sound))).toEqual([])
})

it('knows the order of words and their number', () => {
  expect(new Set([sum(1, 2), sum(2, 1), sum(1, 2, 0), sum(0, 1, 2)]).size).toBe(4)
})

it('takes a part of a larger memory for what it is', () => {
  expect(sumWords(new Uint32Array(Uint32Array.of(9, 1, 2, 9).buffer, 4, 2))).toBe(sum(1, 2))
})
