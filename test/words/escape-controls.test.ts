import { expect, it } from 'vitest'
import { escapeControls } from '../../src/words/escape-controls.js'

it.each(['\u007f', '\u009b', '\u202e', '\u2066', '\u2028'])(
  'escapes %j, the same data to a reader of JSON',
  control => {
    const json = escapeControls(JSON.stringify([`a${control}b`]))
    expect(json).toMatch(/^\["a\\u[\da-f]{4}b"\]$/u)
    expect(JSON.parse(json)).toEqual([`a${control}b`])
  },
)

it('leaves what is no control as it is', () => {
  expect(escapeControls('["가 é\u200d"]')).toBe('["가 é\u200d"]')
})
