// What stands behind a noun in Korean, most of all behind an address; anything else may be a part of its path.
const PARTICLES = `
  은 는 이 가 을 를 의 에 로 와 과 도 만 나 란 랑 께 요 으로 에서 에게 까지 부터 보다 처럼 하고 이나 이란 이랑 라고 라는 이라고 이라는
  에는 에도 에만 에서는 에서도 에서만 로는 로도 으로는 으로도 까지는 부터는 와는 과는 입니다 이다 이며 이고 인데 이에요 예요 에요`
const IS_PARTICLE = new RegExp(`^(?:${PARTICLES.trim().split(/\s+/u).join('|')})$`, 'u')

/** Signs that end a sentence or a quote, but no address. */
const SIGNS = `?!.,:;*_~'"`

/**
 * A bare address and the Korean that touches its end without being a part of it, as in `https://e.com/a를`.
 *
 * `https://ko.wikipedia.org/wiki/파이썬` stays whole: behind a path only particles are cut off, with the signs before
 * them that end no address, such as the bracket it stands in.
 */
export function splitParticle(written: string): readonly [address: string, rest: string] {
  const [, start, tail] = /^([\x21-\x7e]+?)(\p{Script=Hangul}+)$/u.exec(written) ?? []
  if (start === undefined || tail === undefined) return [written, '']
  const hasPath = /^(?:[a-z]+:\/\/)?[^/]*[/?#]/iu.test(start)
  if (hasPath && !IS_PARTICLE.test(tail)) return [written, '']
  const address = dropSigns(start)
  return [address, written.slice(address.length)]
}

/** As GFM does at the end of an address: closing brackets stay where they were opened in it. */
function dropSigns(address: string): string {
  let unopened = address.split(')').length - address.split('(').length
  let end = address.length
  for (; end > 0; end -= 1) {
    const sign = address.charAt(end - 1)
    if (sign === ')' && unopened > 0) unopened -= 1
    else if (!SIGNS.includes(sign)) break
  }
  return address.slice(0, end)
}
