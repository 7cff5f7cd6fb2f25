/**
 * Painted text whose links begin and end with their words, blanks around them outside, and hold no other links, such as
 * the address of an image that is one: where the inner one ends, the outer one would too. Their labels stay.
 */
export function tidyLinks(painted: string): string {
  if (!painted.includes('\x1b]8;;')) return painted
  let depth = 0
  return painted
    .replace(/\x1b\]8;;([^\x07\x1b]*)\x07/gu, (sequence, address: string) => {
      if (address !== '') depth += 1
      const isOuter = depth === 1
      if (address === '') depth = Math.max(0, depth - 1)
      return isOuter ? sequence : ''
    })
    .replace(
      /((?<! ) +|)(\x1b\]8;;[^\x07\x1b]+\x07)( *)/gu,
      (_, before, start, inside) => (before || (inside && ' ')) + start,
    )
    .replace(/((?<! ) +|)(\x1b\]8;;\x07)( *)/gu, (_, inside, end, after) => end + (after || (inside && ' ')))
}
