import type { PlacedBlock } from './lex-markdown.js'
import { LINK_LABEL } from './link-label.js'

/** What a link or footnote leads to, said elsewhere: `[label]: address`, `[^label]: text`. */
export interface Definition {
  /** In lower case, white space folded, `^` in front for a footnote. */
  readonly label: string
  /** As written, without blank lines around it. */
  readonly raw: string
}

/** The definitions among some blocks, in order; those inside lists and quotes are left where they are. */
export function findDefinitions(blocks: readonly PlacedBlock[]): Definition[] {
  const links = blocks.flatMap(({ block }) =>
    block.type === 'def' && !block.tag.startsWith('^') ? [{ label: block.tag, raw: block.raw.trim() }] : [],
  )
  return [...links, ...joinText(blocks).flatMap(text => text.split(START).flatMap(readFootnote))]
}

const START = new RegExp(`^(?= {0,3}${LINK_LABEL})`, 'mu')

/** What stands together as text to marked, which knows no footnotes: one of a word is a link to it, a longer one a paragraph. */
function joinText(blocks: readonly PlacedBlock[]): string[] {
  const texts = ['']
  for (const { block } of blocks) {
    if (block.type === 'def' || block.type === 'paragraph') texts.push(`${texts.pop()}${block.raw}`)
    else texts.push('')
  }
  return texts
}

function readFootnote(raw: string): Definition[] {
  const label = /^ {0,3}\[(\^[^\]\s]+)\]:/u.exec(raw)?.[1]
  return label === undefined ? [] : [{ label: label.toLowerCase(), raw: raw.trim() }]
}
