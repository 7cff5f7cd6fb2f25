/** Words as a shell takes them for what they are: in quotes where they hold what it reads as its own, as `>` or a blank. */
export function quoteWords(words: readonly string[]): string {
  return words.map(quoteWord).join(' ')
}

function quoteWord(word: string): string {
  const isPlain = word !== '' && !/^=|[\s!"#$&'()*;<>?[\\\]^`{|}~]/u.test(word)
  return isPlain ? word : `'${word.replaceAll("'", "'\\''")}'`
}
