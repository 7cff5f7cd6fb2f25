import { describe, expect, it } from 'vitest'
import { compileNote } from '../../src/compile/compile-note.js'
import { paintSection } from '../../src/compile/paint-section.js'
import type { Block } from '../../src/types.js'

const bold = (text: string) => `\x1b[1m${text}\x1b[22m`
const show = (blocks: readonly Block[]): unknown[] =>
  blocks.map(block => ('blocks' in block ? show(block.blocks) : 'text' in block ? block.text : block.kind))
const paint = (...lines: string[]) => show(paintSection(lines.join('\n')))

describe('admonitions', () => {
  it.each<[string, string[], unknown[]]>([
    ['a name', ['!!! note', '    a `b`', '    c'], [[bold('note'), 'a \x1b[36mb\x1b[39m c']]],
    ['a title', ['!!! note inline end "a `b`"', '', '    c'], [[`${bold('note:')} a \x1b[36mb\x1b[39m`, 'c']]],
    ['no title', ['???+ note ""', '    c'], [[bold('note'), 'c']]],
    ['a tab', ['=== "uv"', '', '    ```sh', '    a', '    ```'], [[bold('uv'), 'a']]],
    ['blocks', ['!!! tip', '', '    a', '', '    - b', '', 'c'], [[bold('tip'), 'a', 'list'], 'c']],
    [
      'another one',
      ['!!! a', '    === "b"', '        c', '    === "d"', '        e'],
      [[bold('a'), [bold('b'), 'c'], [bold('d'), 'e']]],
    ],
  ])('sets text apart that has %s', (_, lines, blocks) => {
    expect(paint(...lines)).toEqual(blocks)
    expect(paint('x', ...lines)).toEqual(['x', ...blocks])
  })

  it('leaves other lines alone', () => {
    expect(paint('!!! note', 'a')).toEqual(['!!! note a'])
    expect(paint('!!! "a"', '    b')).toEqual(['!!! "a" b'])
    expect(paint('??? b')).toEqual(['??? b'])
  })

  it('is found by its words', () => {
    const { sections } = compileNote({ path: 'a.md', file: 'a.md', text: '## A\n\nb\n\n!!! note "c"\n\n    d `e`\n' })
    expect(sections[0]?.texts).toEqual({ lead: 'b', prose: 'note: c\nd e', code: 'e' })
  })
})
