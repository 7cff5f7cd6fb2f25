import { ENTITY_NAMES } from './entity-names.js'

// What the numbers 128 to 159 mean in HTML, in order: letters of Windows-1252.
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * Text with its HTML character references replaced: numbers and the usual names; others stay as written.
 *
 * @see https://html.spec.whatwg.org/multipage/named-characters.html
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));/giu, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITY_NAMES.get(name) ?? whole
    const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16)
    if (code >= 128 && code < 160) return WINDOWS[code - 128] ?? whole
    return isCharacter(code) ? String.fromCodePoint(code) : '\ufffd'
  })
}

function isCharacter(code: number): boolean {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
}
