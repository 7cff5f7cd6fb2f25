/**
 * Whether a text has none but ASCII characters; true for none at all.
 *
 * Asked before what only concerns other letters, such as Hangul: V8 takes longer to compile expressions than a question
 * takes to answer, and this is one for all.
 */
export function isAscii(text: string): boolean {
  return ASCII.test(text)
}

const ASCII = /^[\0-\x7f]*$/
