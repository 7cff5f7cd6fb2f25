import { expect, it } from 'vitest'
import { matchToolError } from '../../src/traceback/match-tool-error.js'

it.each([
  ['error: externally-managed-environment', 'externally-managed-environment'],
  ['app.py: error: argument x', 'argument x'],
  ['python3: No module named pip', 'No module named pip'],
  ['Segmentation fault (core dumped)', 'Segmentation fault'],
])('reads %j', (line, message) => {
  expect(matchToolError(line)).toEqual({ type: 'error', message })
})

it.each(['an error occurred', ''])('takes %j for none', line => {
  expect(matchToolError(line)).toBeUndefined()
})
