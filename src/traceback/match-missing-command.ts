/** Asked first, since most lines have none of these words. */
const MARK = /not found|not recognized as|내부 또는 외부|용어가 cmdlet/u
/** As bash, dash, zsh, the command line of Windows and PowerShell say it, the latter two in Korean, too. */
const SAYINGS = [
  /^(?:\S.{0,80}[:|] +)?(?<name>[\w.+-]+): command not found$/u,
  /(?:^|[\s|/])(?:ba|da)?sh: \d+: (?<name>[\w.+-]+): not found$/u,
  /(?:^|\s)command not found: (?<name>[\w.+-]+)$/u,
  /(?:^|\s)'(?<name>[\w.+-]+)'(?: is not recognized as an internal or external command|은\(는\) 내부 또는 외부 명령)/u,
  /(?:^|\s)[Tt]he term '(?<name>[\w.+-]+)' is not recognized as (?:the|a) name of a cmdlet/u,
  /(?:^|\s)'(?<name>[\w.+-]+)' 용어가 cmdlet/u,
]

/** The name of a program that a shell says is not there; undefined for any other line. */
export function matchMissingCommand(line: string): string | undefined {
  if (!MARK.test(line)) return undefined
  const text = line.trimEnd()
  return SAYINGS.map(saying => saying.exec(text)?.groups?.name).find(name => name !== undefined)
}
