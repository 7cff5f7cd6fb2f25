import { decodeCp949 } from './decode-cp949.js'

/**
 * The text that bytes hold: UTF-8, UTF-16 with a byte-order mark, or EUC-KR with its extension CP949, in which old
 * Korean notes are written. undefined when they hold none of these. The byte-order mark is left out.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined
  if (marked !== undefined) return onlyText(decode(bytes, marked))
  const text = decode(bytes, 'utf-8')
  if (text !== undefined) return onlyText(text)
  const korean = decodeCp949(bytes)
  return korean !== undefined && isKorean(korean) ? onlyText(korean) : undefined
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // Not valid.
    return undefined
  }
}

/** A few stray control characters are part of a text, however short; a file full of them is none. */
function onlyText(text: string | undefined): string | undefined {
  const controls = text?.match(/[\0-\x07\x0e-\x1a\x1c-\x1f]/gu)?.length ?? 0
  return text !== undefined && controls <= Math.max(text.length / 50, Math.min(8, text.length / 6)) ? text : undefined
}

/** Western texts of one byte a letter can be valid EUC-KR too, but give hardly any Hangul. */
function isKorean(text: string): boolean {
  const foreign = text.match(/[^\0-\x7f]/gu)?.length ?? 0
  const hangul = text.match(/[\p{Script=Hangul}]/gu)?.length ?? 0
  return hangul * 2 >= foreign
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second
}
