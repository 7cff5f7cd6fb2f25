/** Texts whose characters are their letters. */
const SIMPLE = /^[\x20-\x7e\uac00-\ud7a3]*$/u
/** Length of a piece, in UTF-16 units. */
const CHUNK = 1000

/**
 * The letters of a text as a reader counts them: combining marks, flags and joined emoji stay whole.
 *
 * Read piece by piece, since Intl.Segmenter takes as long for each letter as the text is long; a letter longer than a
 * piece is cut.
 */
export function* splitLetters(text: string): Generator<string> {
  if (SIMPLE.test(text)) {
    yield* text
    return
  }
  const segmenter = new Intl.Segmenter('en')
  for (let start = 0; start < text.length; ) {
    const letters = Array.from(segmenter.segment(text.slice(start, start + CHUNK)), ({ segment }) => segment)
    // The last one may go on in the next piece.
    if (start + CHUNK < text.length && letters.length > 1) letters.pop()
    for (const letter of letters) {
      yield letter
      start += letter.length
    }
  }
}
