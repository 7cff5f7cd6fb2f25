import { expect, it } from 'vitest'
import { spellLetters } from '../../src/words/spell-letters.js'
import { stemVerb } from '../../src/words/stem-verb.js'

const stems = (...words: string[]) => [...new Set(words.map(word => stemVerb(spellLetters(word))))]

it.each([
  ['ㅂㅏㄲㅜ', ['바꾸려면', '바꾸기', '바꾸면', '바꾸는', '바꿀', '바꿉니다', '바꿔', '바꿔요', '바꿔서']],
  ['ㄲㅐㅈ', ['깨져요', '깨지는', '깨짐', '깨졌다']],
  ['ㅁㅏㄴㄷㅡ', ['만들기', '만드는', '만들어', '만듭니다', '만든다']],
  ['ㅇㅣㄹㄱ', ['읽기', '읽고', '읽으면', '읽어서', '읽은']],
])('gives %s of all forms of a verb', (stem, forms) => {
  expect(stems(...forms)).toEqual([stem])
})

it('gives nothing of words without the ending of a verb, or with hardly a letter before it', () => {
  expect(stems('함수', '오류', '가고', 'for', '')).toEqual([''])
})
