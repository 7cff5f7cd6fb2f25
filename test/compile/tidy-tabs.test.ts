import { expect, it } from 'vitest'
import { tidyTabs } from '../../src/compile/tidy-tabs.js'

it.each([
  ['a closing fence', '```py\nx\n```\t\r\n\ntext', '```py\nx\n``` \r\n\ntext'],
  ["a table's delimiter row", '| a\t| b |\n|:-:\t|\t---\t|\n| 1\t| 2 |', '| a\t| b |\n|:-: | --- |\n| 1\t| 2 |'],
])('writes blanks for the tabs of %s', (_, markdown, tidy) => {
  expect(tidyTabs(markdown)).toBe(tidy)
})

it.each([
  ['indented code', '\t```\n\t|---\t|\n'],
  ['tabs in text', 'a\tb'],
  ['a fence that opens', '```py\tx\n'],
  ['what only begins as a delimiter row', `${'|\t-'.repeat(50_000)}x`],
  ['colons without dashes between bars', `-|:${'|\t|:'.repeat(50_000)}x`],
  ['nothing but tabs', '\t'.repeat(50_000)],
  ['nothing', ''],
])('leaves %s as it is', (_, markdown) => {
  expect(tidyTabs(markdown) === markdown).toBe(true)
})
