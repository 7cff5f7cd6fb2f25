import type { Token, Tokens } from 'marked'

/**
 * The blocks of a quote, with the mark that makes it an alert (GitHub's `[!NOTE]`) or a callout (Obsidian's
 * `[!tip]- Title`) as a bold name, its title behind it, on a line of their own.
 */
export function nameCallout({ tokens }: Tokens.Blockquote): Token[] {
  const [first, ...others] = tokens
  const [opening, ...inline] = (first?.type === 'paragraph' && first.tokens) || []
  const [mark, name] = (opening?.type === 'text' && /^\[!([\p{L}\p{N}][^\]\n]*)\][+-]?[ \t]*/u.exec(opening.raw)) || []
  if (first === undefined || opening === undefined || mark === undefined || name === undefined) return tokens

  const { line, rest } = splitLine([makeText(opening.raw.slice(mark.length)), ...inline])
  const hasTitle = line.some(({ raw }) => raw.trim() !== '')
  const named: Token[] = [makeBold(hasTitle ? `${name}:` : name), makeText(' '), ...line]
  return [{ ...first, tokens: rest.length === 0 ? named : [...named, { type: 'br', raw: '\n' }, ...rest] }, ...others]
}

/** Inline tokens up to the end of the first line, and those behind it. */
function splitLine(tokens: readonly Token[]): { readonly line: readonly Token[]; readonly rest: readonly Token[] } {
  const at = tokens.findIndex(({ type, raw }) => type === 'br' || (type === 'text' && raw.includes('\n')))
  const last = tokens[at]
  if (last === undefined) return { line: tokens, rest: [] }
  const [before, after] = [tokens.slice(0, at), tokens.slice(at + 1)]
  if (last.type === 'br') return { line: before, rest: after }
  const end = last.raw.indexOf('\n')
  return {
    line: [...before, makeText(last.raw.slice(0, end))],
    rest: [makeText(last.raw.slice(end + 1)), ...after].filter(({ raw }) => raw !== ''),
  }
}

function makeText(raw: string): Tokens.Text {
  return { type: 'text', raw, text: raw, escaped: false }
}

function makeBold(text: string): Tokens.Strong {
  return { type: 'strong', raw: text, text, tokens: [makeText(text)] }
}
