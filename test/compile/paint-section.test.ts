import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GRAMMARS } from '../../src/compile/grammars.js'
import { paintSection } from '../../src/compile/paint-section.js'

describe('paintSection', () => {
  it('gives blocks that JSON keeps', () => {
    const blocks = paintSection(
      '## a **b**\n\n1. [x] c\n\n> d\n\n| e |\n|--:|\n| f |\n\n```py raises=E\ng\n```\n\n***\n\n[^1]: h',
    )
    expect(blocks).toEqual([
      { kind: 'heading', depth: 2, text: 'a \x1b[1mb\x1b[22m' },
      { kind: 'list', start: 1, loose: false, items: [{ done: true, blocks: [{ kind: 'paragraph', text: 'c' }] }] },
      { kind: 'quote', blocks: [{ kind: 'paragraph', text: 'd' }] },
      { kind: 'table', align: ['right'], head: ['e'], rows: [['f']] },
      { kind: 'code', lang: 'py', words: ['raises=E'], text: 'g' },
      { kind: 'rule' },
      { kind: 'footnotes', notes: [[{ kind: 'paragraph', text: 'h' }]] },
    ])
    expect(JSON.parse(JSON.stringify(blocks))).toEqual(blocks)
  })

  it('keeps links in the text, wherever they will be shown', () => {
    expect(paintSection('[a](https://e.com) 출처')).toEqual([
      { kind: 'paragraph', text: '\x1b]8;;https://e.com\x07a\x1b]8;;\x07 출처' },
    ])
  })

  it('tells the line that names a source', () => {
    expect(paintSection('Source: <https://e.com>')).toEqual([
      { kind: 'source', text: 'Source: \x1b]8;;https://e.com\x07https://e.com\x1b]8;;\x07' },
    ])
  })

  it('keeps what only looks like HTML in preformatted text, too', () => {
    expect(paintSection('<pre>\nList<object> of <b>x</b>\n</pre>')).toEqual([
      { kind: 'code', lang: '', words: [], text: 'List<object> of x' },
    ])
  })

  it('gives none for a blank text', () => {
    expect(paintSection('')).toEqual([])
    expect(paintSection(' \n\n<!-- a -->\n[b]: c')).toEqual([])
  })

  it('paints no language that the bundle leaves out', () => {
    const plugin = readFileSync(join(import.meta.dirname, '../../build/light-packages.mjs'), 'utf8')
    const bundled = /LIGHT_GRAMMARS =\s*'([^']+)'/u.exec(plugin)?.[1]?.split(' ').sort()
    expect([...new Set(GRAMMARS.values())].sort()).toEqual(bundled)
  })
})
