/**
 * The text of bytes in CP949, with EUC-KR in it, as old Korean files have it; undefined where they are not valid.
 *
 * Node's own decoder knows only EUC-KR, with 2,350 of the 11,172 syllables. CP949 has the other ones in their Unicode
 * order, where EUC-KR has no codes, so that they can be counted out.
 * @see https://encoding.spec.whatwg.org/#euc-kr-decoder
 */
export function decodeCp949(bytes: Uint8Array): string | undefined {
  try {
    const decoder = new TextDecoder('euc-kr', { fatal: true })
    const decode = (part: Uint8Array) => decoder.decode(part)
    return decodeRuns(bytes, decode, findOthers(decode))
  } catch {
    // Not valid; or a Node that was built without this encoding.
    return undefined
  }
}

type Decode = (part: Uint8Array) => string

/** @throws TypeError where the bytes are not valid */
function decodeRuns(bytes: Uint8Array, decode: Decode, others: readonly string[]): string {
  let text = ''
  let from = 0
  for (let at = 0; at < bytes.length; at++) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]]
    if (lead < 0x80) continue
    if (lead < 0xa1 || trail < 0xa1) {
      const other = others[placeOf(lead, trail)]
      if (other === undefined) throw new TypeError('not valid')
      text += decode(bytes.subarray(from, at)) + other
      from = at + 2
    }
    at++
  }
  return text + decode(bytes.subarray(from))
}

/** The place of a code among the syllables that EUC-KR lacks; -1 where there is none. */
function placeOf(lead: number, trail: number): number {
  const column = trail >= 0x81 ? trail - 0x81 + 52 : trail >= 0x61 ? trail - 0x61 + 26 : trail - 0x41
  const isGap = trail < 0x41 || (trail > 0x5a && trail < 0x61) || (trail > 0x7a && trail < 0x81) || trail > 0xfe
  if (lead < 0x81 || isGap) return -1
  return lead < 0xa1 ? (lead - 0x81) * 178 + column : column < 84 ? 32 * 178 + (lead - 0xa1) * 84 + column : -1
}

/** The syllables that EUC-KR lacks, in order. */
function findOthers(decode: Decode): string[] {
  const codes: number[] = []
  for (let lead = 0xb0; lead <= 0xc8; lead++) for (let trail = 0xa1; trail <= 0xfe; trail++) codes.push(lead, trail)
  const known = new Set(decode(new Uint8Array(codes)))
  const all = Array.from({ length: 11_172 }, (_, at) => String.fromCharCode(0xac00 + at))
  return all.filter(syllable => !known.has(syllable))
}
