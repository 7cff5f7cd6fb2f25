import { type Token, walkTokens } from 'marked'
import type { FootnoteToken } from './footnotes.js'

/**
 * Number the footnotes of a section in the order they are named, those never named last.
 *
 * References become the text `[1]`; one without a note stays as written.
 * @returns the notes by number
 */
export function numberFootnotes(tokens: readonly Token[]): FootnoteToken[] {
  const notes = new Map<string, FootnoteToken>()
  walkTokens([...tokens], token => {
    if (isFootnote(token) && !notes.has(token.label)) notes.set(token.label, token)
  })
  if (notes.size === 0) return []

  const labels = new Set<string>()
  walkTokens([...tokens], token => {
    if (token.type === 'footnoteReference' && notes.has(token.label)) {
      labels.add(token.label)
      token.raw = `[${[...labels].indexOf(token.label) + 1}]`
    }
  })
  for (const label of notes.keys()) labels.add(label)
  return [...labels].flatMap(label => notes.get(label) ?? [])
}

function isFootnote(token: Token): token is FootnoteToken {
  return token.type === 'footnote'
}
