import { describe, expect, it } from 'vitest'
import { formatFindings, formatFindingsJson } from '../../src/check/format-findings.js'
import type { Finding } from '../../src/check/types.js'

const differing: Finding = {
  file: 'a.md',
  line: 3,
  code: 'outputDiffers',
  details: [],
  shown: '  a\n- b\n+ c',
  python: ['3.8', '3.9'],
}
/** A finding whose words repeat a text. */
const saying = (text: string): Finding => ({ file: 'a.md', line: 1, code: 'unknownKey', details: [text, ''] })

describe('findings as text', () => {
  const format = (findings: readonly Finding[], color = false) => formatFindings(findings, { lang: 'en', color })

  it('have a line each, and below it what shows them', () => {
    expect(format([saying('x'), differing])).toBe(
      'a.md:1: unknown field "x"\na.md:3: prints something else (- as written, + as printed) (Python 3.8–3.9)\n      a\n    - b\n    + c',
    )
    expect(format([])).toBe('')
  })

  it('have the place in bold, what is written red and what was printed green', () => {
    const [place, same, minus, plus] = format([differing], true).split('\n')
    expect(place).toMatch(/^\u001b\[1ma\.md:3:\u001b\[0m prints/u)
    expect([same, minus, plus]).toEqual(['      a', '    \u001b[31m- b\u001b[0m', '    \u001b[32m+ c\u001b[0m'])
  })

  it('keep controls from the terminal, and lines one line', () => {
    expect(format([{ ...saying('x\u001b[2J\u009b2J\u202e \n \n y  z'), shown: '\u009b1m' }])).toBe(
      'a.md:1: unknown field "x[2J2J y  z"\n    1m',
    )
  })

  it('take no long time over many blanks', () => {
    expect(format([saying(`x${' '.repeat(500_000)}y`)])).toHaveLength(500_026)
  })
})

describe('findings as JSON', () => {
  it('are data in a line each', () => {
    expect(formatFindingsJson([saying('x'), differing], 'en')).toBe(
      '[\n{"file":"a.md","line":1,"rule":"unknownKey","message":"unknown field \\"x\\"","python":[],"shown":""},\n{"file":"a.md","line":3,"rule":"outputDiffers","message":"prints something else (- as written, + as printed) (Python 3.8–3.9)","python":["3.8","3.9"],"shown":"  a\\n- b\\n+ c"}\n]',
    )
    expect(formatFindingsJson([], 'en')).toBe('[]')
  })

  it('have no control that a terminal might obey, and lose none', () => {
    const text = 'a\u001b[2J\u009b2J\u202eb\u2066\u007f'
    const json = formatFindingsJson([{ ...saying(text), shown: text, file: `${text}.md` }], 'en')
    expect(json).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069\u001b]/u)
    expect(JSON.parse(json)).toEqual([
      { file: `${text}.md`, line: 1, rule: 'unknownKey', message: `unknown field "${text}"`, python: [], shown: text },
    ])
  })
})
