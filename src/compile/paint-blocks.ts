import type { Marked, MarkedToken, Token, Tokens } from 'marked'
import type { Block, ListItem, TableBlock } from '../types.js'
import { findSource } from './find-source.js'
import { paintCode } from './paint-code.js'
import { paintHtml } from './paint-html.js'
import { paintInline } from './paint-inline.js'

/** Blocks of Markdown, painted, in order. Definitions of links and of footnotes, comments and blank lines give none. */
export function paintBlocks(tokens: readonly Token[], marked: Marked): Block[] {
  // Footnotes are the only tokens that are not marked's own, and are painted at the end of the section.
  return tokens.flatMap(token => paintBlock(token as MarkedToken, marked))
}

function paintBlock(token: MarkedToken, marked: Marked): Block[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', depth: token.depth, text: paintInline(token.tokens, marked) }]
    case 'paragraph':
      return paintParagraph(token.tokens, token.raw, marked)
    case 'text':
      return paintParagraph(token.tokens ?? [token], token.raw, marked)
    case 'code':
      return [paintCode(token.text, token.lang ?? '', marked)]
    case 'list':
      return [paintList(token, marked)]
    case 'blockquote':
      return [{ kind: 'quote', blocks: paintBlocks(token.tokens, marked) }]
    case 'table':
      return [paintTable(token, marked)]
    case 'html':
      return paintHtml(token.text)
    case 'hr':
      return [{ kind: 'rule' }]
    default:
      return []
  }
}

function paintParagraph(tokens: readonly Token[], raw: string, marked: Marked): Block[] {
  const text = paintInline(tokens, marked)
  if (text === '') return []
  const isSource = !raw.trim().includes('\n') && findSource(raw) !== undefined
  return [{ kind: isSource ? 'source' : 'paragraph', text }]
}

function paintList({ ordered, start, loose, items }: Tokens.List, marked: Marked): Block {
  const painted = items.map(
    ({ tokens, task, checked }): ListItem => ({
      ...(task ? { done: checked === true } : {}),
      blocks: paintBlocks(withoutBox(tokens), marked),
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

function paintTable({ header, rows, align }: Tokens.Table, marked: Marked): TableBlock {
  const paintCells = (cells: readonly Tokens.TableCell[]) => cells.map(({ tokens }) => paintInline(tokens, marked))
  return {
    kind: 'table',
    align: align.map(side => side ?? 'left'),
    head: paintCells(header),
    rows: rows.map(paintCells),
  }
}
