/** Marks at the beginning of a line: of headings, lists and their boxes, quotes. */
const MARKS = /^\s*(?:(?:[-*+] +(?:\[[ xX]\] +)?|> *|#{1,6} +|\d{1,9}[.)] +))*/u

/** A span of code, as its backticks and what stands between them. */
const CODE = /(?<!`)(`{1,9})(?!`)(.{0,200}?[^`])\1(?!`)/u

/**
 * A line of Markdown prose as it reads: without the marks of headings, lists, quotes, emphasis and links; code spans
 * without their backticks, else as written.
 *
 * By rule, for a glance at one line: what goes over several lines, or 200 letters, is not seen. '' for a line of nothing
 * but marks.
 */
export function plainLine(line: string): string {
  const parts = line.replace(MARKS, '').split(CODE)
  return parts
    .map((part, at) => (at % 3 === 0 ? plainText(part) : at % 3 === 2 ? part : ''))
    .join('')
    .trim()
}

function plainText(text: string): string {
  const plain = text
    .replace(/!?\[([^\]]{0,200})\](?:\([^()\s]{0,2000}(?:\s+"[^"]{0,200}")?\)|\[[^\]]{0,200}\])/gu, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^>\s]{0,2000})>/gu, '$1')
    .replace(/(\*{1,3}|~~)(?=\S)(.{1,200}?)(?<=\S)\1/gu, '$2')
  return (plain.includes('_') ? dropUnderscores(plain) : plain).replace(/\\([!-/:-@[-`{-~])/gu, '$1')
}

/** Its expression is made when a text needs it: reading Unicode's classes takes as long as laying out a page. */
function dropUnderscores(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])(.{1,200}?)(?<=[^\s_])\1(?![\p{L}\p{N}_])/gu, '$2')
}
