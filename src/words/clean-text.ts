const UNSAFE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/gu

/**
 * Text as it may reach a terminal: without control characters (but tab and newline) and bidi overrides, in NFC, each
 * line end one newline. The visible rest of an escape sequence stays.
 *
 * A carriage return becomes a newline, since it would let a text overwrite what stands before it. Never throws.
 * @see https://trojansource.codes
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(UNSAFE, '').normalize('NFC')
}
