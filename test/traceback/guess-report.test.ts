import { expect, it } from 'vitest'
import { guessReport } from '../../src/traceback/guess-report.js'

const messages = (lines: readonly string[]) => {
  const report = guessReport(lines)
  return report && [report, ...report.context].map(({ message }) => message)
}

it.each([[[]], [['']], [['  ', '\r']]])('has nothing to guess from %j', lines => {
  expect(guessReport(lines)).toBeUndefined()
})

it('takes lines for errors of tools, the last one first, without colours and blank ones', () => {
  expect(guessReport(['$ pip install x', '', '\x1b[31mzsh: no matches\x1b[0m\r'])).toEqual({
    type: 'error',
    message: 'zsh: no matches',
    context: [{ type: 'error', message: '$ pip install x' }],
    isGuess: true,
  })
})

it('takes the last ten', () => {
  expect(messages(Array.from({ length: 30 }, (_, at) => `line ${at}`))).toEqual(
    [29, 28, 27, 26, 25, 24, 23, 22, 21, 20].map(at => `line ${at}`),
  )
})

it('passes over lines that are too long to say one thing', () => {
  expect(messages(['short', 'x'.repeat(501)])).toEqual(['short'])
})
