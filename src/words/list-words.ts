/** The words of a list written on several lines, between blanks; no expression, which V8 compiles when it is first used. */
export function listWords(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .flatMap(line => line.trim().split(' '))
}
