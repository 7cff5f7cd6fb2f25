import type { Match } from '../types.js'

/**
 * The line of a section that tells most about why it is a hit: the first one of prose or code with a matched word,
 * else its first line of prose. '' for a section with nothing but its heading.
 *
 * Marks of headings, lists, quotes and fences are left off; the rest is as written.
 */
export function findContext(markdown: string, matches: readonly Match[]): string {
  const lines = markdown
    .split(/\r\n|[\r\n]/u)
    .slice(1)
    .filter(line => !/^\s*(?:```|~~~|<!--|\||(?:Source|출처):)/u.test(line))
    .map(line =>
      line
        .replace(/^\s*(?:[-*+>] +|#{1,6} +|\d+[.)] +)*/u, '')
        .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/gu, '')
        .trim(),
    )
    .filter(line => /[\p{L}\p{N}]/u.test(line))
  const inText = matches.filter(({ field }) => field === 'text' || field === 'code')
  const wanted = inText.map(({ found }) => found.toLowerCase())
  return lines.find(line => wanted.some(word => line.toLowerCase().includes(word))) ?? lines[0] ?? ''
}
