/** What a reader has typed or a log has said, as a remark repeats it: its first hundred characters, `…` for more. */
export function shorten(text: string): string {
  const [start] = /^.{100}(?=.)/su.exec(text) ?? []
  return start === undefined ? text : `${start}…`
}
