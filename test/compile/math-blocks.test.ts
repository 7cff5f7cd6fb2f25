import { describe, expect, it } from 'vitest'
import { paintSection } from '../../src/compile/paint-section.js'
import { splitNote } from '../../src/compile/split-note.js'

const code = (text: string) => ({ kind: 'code', lang: 'tex', words: [], text })
const paragraph = (text: string) => ({ kind: 'paragraph', text })

describe('mathBlocks', () => {
  it.each([
    ['lines', '$$\na \\\\\n&= b_1 * c_2 * d\n$$'],
    ['blank lines', '$$\na\n\n- b\n$$'],
    ['text beside the marks', '$$ \\begin{align} a \\\\\nb \\end{align} $$'],
    ['a label', '$$\na\n$$ (eq:1)'],
  ])('keeps %s as written', (_, formula) => {
    expect(paintSection(formula)).toEqual([code(formula)])
    expect(paintSection(`a\n${formula}\nb`)).toEqual([paragraph('a'), code(formula), paragraph('b')])
  })

  it('stands in quotes and items, too', () => {
    expect(paintSection('> $$\n> a \\\\\n> $$')).toEqual([{ kind: 'quote', blocks: [code('$$\na \\\\\n$$')] }])
    expect(paintSection('- a\n  $$\n  b\n  $$')).toMatchObject([
      { items: [{ blocks: [paragraph('a'), code('$$\nb\n$$')] }] },
    ])
  })

  it('takes marks that nothing closes for text', () => {
    expect(paintSection('$$ is **this** process\n\nand $$ too')).toEqual([
      paragraph('$$ is \x1b[1mthis\x1b[22m process'),
      paragraph('and $$ too'),
    ])
  })

  it('takes marks that text stands behind for text in no time, however far behind', () => {
    expect(paintSection(`$$\n$$${' '.repeat(400_000)}b`)).toEqual([paragraph('$$ $$ b')])
  })

  it('makes no heading of a formula, nor a formula of headings', () => {
    expect(splitNote('# a\n\n$$\nb\n=\nc\n$$\n').parts).toHaveLength(1)
    expect(splitNote('# a\n\n$$\n\n## b\n\n$$\n').parts).toHaveLength(2)
  })
})
