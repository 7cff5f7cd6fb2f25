import { expect, it } from 'vitest'
import { langOfFolder } from '../../src/words/lang-of-folder.js'

it.each([
  ['ko', 'ko'],
  ['en', 'en'],
  ['pages.ko', 'ko'],
  ['pages', undefined],
  ['pages.de', undefined],
  ['KO', undefined],
  ['', undefined],
])('takes the folder %j for %s', (folder, lang) => {
  expect(langOfFolder(folder)).toBe(lang)
})
