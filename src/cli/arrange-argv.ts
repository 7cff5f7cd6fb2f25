/** Name of the hidden command that is the bare form; no one can type it, since no argument can hold it. */
export const ASK = '\0'

/** Command lines, made unambiguous for the parser. */
export interface Arranged {
  readonly argv: readonly string[]
  /** Name of the command, `ASK` for the bare form; undefined where there are only options. */
  readonly command: string | undefined
  /** The word right after `--code`, which is its value only if the section has code in that language. */
  readonly codeWord: string | undefined
}

/**
 * Say what the command is, and what belongs to `--code`, before the parser sees the line.
 *
 * The command is the first word that is no option or option's value; where that is none of `commands`, or stands
 * behind `--`, the line is the bare form. It is put in front, so that its options may stand before it. `--code 2`
 * becomes `--code=2`; any other word behind `--code` stays a word.
 *
 * @param commands names of commands
 * @param valued options that take the next word, as `--width`
 */
export function arrangeArgv(
  argv: readonly string[],
  commands: ReadonlySet<string>,
  valued: ReadonlySet<string>,
): Arranged {
  const arranged: string[] = []
  let command: string | undefined
  let codeWord: string | undefined
  let at = 0
  for (let arg = argv[0]; arg !== undefined && arg !== '--'; arg = argv[at]) {
    at += 1
    const next = argv[at]
    if (arg === '--code') {
      const isNumber = next !== undefined && /^\d+$/u.test(next)
      arranged.push(`--code=${isNumber ? next : ''}`)
      if (isNumber) at += 1
      else if (next !== undefined && !next.startsWith('-')) codeWord = next
    } else if (valued.has(arg) && next !== undefined) {
      arranged.push(arg, next)
      at += 1
    } else {
      const isFirst = command === undefined && (arg === '-' || !arg.startsWith('-'))
      if (isFirst) command = commands.has(arg) ? arg : ASK
      if (!isFirst || command === ASK) arranged.push(arg)
    }
  }
  if (argv.length > at + 1) command ??= ASK
  return { argv: [...(command === undefined ? [] : [command]), ...arranged, ...argv.slice(at)], command, codeWord }
}
