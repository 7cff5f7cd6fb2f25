import { describe, expect, it } from 'vitest'
import { paintSection } from '../../src/compile/paint-section.js'

const bold = (text: string) => `\x1b[1m${text}\x1b[22m`
const paint = (...lines: string[]) => {
  const [block] = paintSection(lines.map(line => `> ${line}`).join('\n'))
  return block?.kind === 'quote' ? block.blocks.map(inner => ('text' in inner ? inner.text : inner.kind)) : block?.kind
}

describe('nameCallout', () => {
  it.each<[string, string[], string[]]>([
    ["GitHub's alert", ['[!NOTE]', 'a **b**', 'c'], [`${bold('NOTE')}\na ${bold('b')} c`]],
    ['one with a title', ['[!tip] a `b`', 'c'], [`${bold('tip:')} a \x1b[36mb\x1b[39m\nc`]],
    ['one that folds', ['[!tip]- a', 'c'], [`${bold('tip:')} a\nc`]],
    ['one that folds, without a title', ['[!tip]+', 'c'], [`${bold('tip')}\nc`]],
    ['a name of several words', ['[!Base model]', 'c'], [`${bold('Base model')}\nc`]],
    ['a Korean name', ['[!참고] 제목', '내용'], [`${bold('참고:')} 제목\n내용`]],
    ['a title that ends in a hard break', ['[!tip] a  ', 'c'], [`${bold('tip:')} a\nc`]],
    ['a title alone', ['[!tip] a', '', '- b'], [`${bold('tip:')} a`, 'list']],
    ['a name alone', ['[!tip]'], [bold('tip')]],
  ])('names %s', (_, lines, texts) => {
    expect(paint(...lines)).toEqual(texts)
  })

  it('leaves other quotes alone', () => {
    expect(paint('a [!NOTE]')).toEqual(['a [!NOTE]'])
    expect(paint('[!] a')).toEqual(['[!] a'])
    expect(paint('`[!NOTE]`')).toEqual(['\x1b[36m[!NOTE]\x1b[39m'])
  })
})
