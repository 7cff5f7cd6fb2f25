// The words people put before the address they have a text from; the last two are those of tldr pages.
const LABEL =
  '(?:출처|참고\\s?(?:자료|문헌|링크|사이트|문서)?|참조|sources?|references?|ref|via|more information|더 많은 정보|추가 정보)'
const ONLY_MARKS = '[^\\p{L}\\p{N}]*'
const SOURCE_LINE = new RegExp(
  `^${ONLY_MARKS}${LABEL}(?:[\\s\\])*_~>】」]*[:：].*?|${ONLY_MARKS}|${ONLY_MARKS}\\]\\()https?://`,
  'iu',
)
const ADDRESS = /https?:\/\/[^\s<>"\p{Cc}]+/iu

/** The web address of a line that names a source, such as `Source: https://…` or `***출처: https://…***`; else undefined. */
export function findSource(line: string): string | undefined {
  if (!line.includes('://') || !SOURCE_LINE.test(line)) return undefined
  const address = ADDRESS.exec(line)?.[0]
  return address === undefined ? undefined : trimAddress(cutAtBracket(address), line)
}

/** Up to the bracket that closes what the address stands in. */
function cutAtBracket(address: string): string {
  let depth = 0
  for (const [at, char] of [...address].entries()) {
    if (char === '(') depth++
    if (char === ')' && --depth < 0) return [...address].slice(0, at).join('')
  }
  return address
}

/** Looking back spares each mark of a long run a try of its own. */
function trimAddress(address: string, line: string): string {
  const trimmed = address.replace(/(?<![*.,;:!?'`\]}」】])[*.,;:!?'`\]}」】]+$/u, '')
  return /^\W*_/u.test(line) ? trimmed.replace(/(?<!_)_+$/u, '') : trimmed
}
