import type { MarkedToken, Token, Tokens } from 'marked'
import type { Block, ListItem, TableBlock } from '../types.js'
import { findSource } from './find-source.js'
import { nameCallout } from './name-callout.js'
import { paintCode } from './paint-code.js'
import { paintHtml } from './paint-html.js'
import { paintInline } from './paint-inline.js'
import type { Painter } from './painter.js'

/** Blocks of Markdown, painted, in order. Definitions of links and of footnotes, comments and blank lines give none. */
export function paintBlocks(tokens: readonly Token[], painter: Painter): Block[] {
  // Footnotes are the only tokens that are not marked's own, and are painted at the end of the section.
  return tokens.flatMap(token => paintBlock(token as MarkedToken, painter))
}

function paintBlock(token: MarkedToken, painter: Painter): Block[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', depth: token.depth, text: paintInline(token.tokens, painter) }]
    case 'paragraph':
      return paintParagraph(token.tokens, token.raw, painter)
    case 'text':
      return paintParagraph(token.tokens ?? [token], token.raw, painter)
    case 'code':
      return [paintCode(token.text, token.lang ?? '', painter.marked)]
    case 'list':
      return [paintList(token, painter)]
    case 'blockquote':
      return [{ kind: 'quote', blocks: paintBlocks(nameCallout(token), painter) }]
    case 'table':
      return [paintTable(token, painter)]
    case 'html':
      return paintHtml(token.text, painter.imageWord)
    case 'hr':
      return [{ kind: 'rule' }]
    default:
      return []
  }
}

function paintParagraph(tokens: readonly Token[], raw: string, painter: Painter): Block[] {
  const text = paintInline(tokens, painter)
  if (text === '') return []
  const isSource = !raw.trim().includes('\n') && findSource(raw) !== undefined
  return [{ kind: isSource ? 'source' : 'paragraph', text }]
}

function paintList({ ordered, start, loose, items }: Tokens.List, painter: Painter): Block {
  const painted = items.map(
    ({ tokens, task, checked }): ListItem => ({
      ...(task ? { done: checked === true } : {}),
      blocks: paintBlocks(withoutBox(tokens), painter),
    }),
  )
  return { kind: 'list', ...(ordered ? { start: start === '' ? 1 : start } : {}), loose, items: painted }
}

/** The box of a task stands among the words of its first paragraph where the list is loose. */
function withoutBox(tokens: readonly Token[]): Token[] {
  const isBox = ({ type }: Token) => type === 'checkbox'
  return tokens
    .filter(token => !isBox(token))
    .map((token, at) =>
      at === 0 && 'tokens' in token && token.tokens?.some(isBox)
        ? { ...token, tokens: token.tokens.filter(inner => !isBox(inner)) }
        : token,
    )
}

function paintTable({ header, rows, align }: Tokens.Table, painter: Painter): TableBlock {
  const paintCells = (cells: readonly Tokens.TableCell[]) => cells.map(({ tokens }) => paintInline(tokens, painter))
  return {
    kind: 'table',
    align: align.map(side => side ?? 'left'),
    head: paintCells(header),
    rows: rows.map(paintCells),
  }
}
