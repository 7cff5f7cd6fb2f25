import type { Field, How, Lang } from '../types.js'

/** What the places are called where words of a query were found, and the ways they were found by. */
export interface MatchWords {
  readonly fields: Readonly<Record<Field, string>>
  /** Of what was found as typed, nothing is said. */
  readonly ways: Readonly<Record<Exclude<How, 'exact' | 'prefix'>, string>>
}

/** The words for matches, in the reader's language. */
export const matchWords: Readonly<Record<Lang, MatchWords>> = {
  en: {
    fields: { id: 'id', title: 'title', alias: 'alias', tag: 'tag', topic: 'topic', text: 'text', code: 'code' },
    ways: { typo: 'typo', initials: 'initial consonants', layout: 'other keyboard layout' },
  },
  ko: {
    fields: { id: 'id', title: '제목', alias: '별칭', tag: '태그', topic: '주제', text: '본문', code: '코드' },
    ways: { typo: '오타', initials: '초성', layout: '다른 자판' },
  },
}
