const ESCAPES = /\u001b(?:\[[0-9;:?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/gu

/** A line of a log without colours, other escape sequences and the `\r` of Windows line ends. */
export function cleanLine(line: string): string {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line
  return text.includes('\u001b') ? text.replace(ESCAPES, '') : text
}
