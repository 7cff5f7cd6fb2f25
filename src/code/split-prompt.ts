const PROMPTS = {
  pycon: /^\s*(?:>>>|\.\.\.)(?: |$)/u,
  ipython: /^(?:In ?\[\d+\]: ?| +\.{3,}: ?)/u,
  console:
    /^(?:(?:\([\w.-]+\) )?(?:[\w.-]+@[\w.-]+:\S*)?[$%] |[$]$|(?:>>>|\.\.\.)(?: |$)|(?:\([\w.-]+\) )?(?:PS )?[A-Za-z]:\\[^>]*> ?)/u,
} as const

/** The kinds of session that a block can show. */
export type Session = keyof typeof PROMPTS

/**
 * A line of a session as its prompt, the blank behind it included, and what was typed; undefined for a line of output.
 *
 * Prompts are `>>> ` and `... ` in Python, `In [1]: ` and `   ...: ` in IPython, `$ `, `(venv) $ `, `user@host:~$ `, `% `, `PS C:\> ` and Python's in a shell.
 */
export function splitPrompt(
  line: string,
  session: Session,
): { readonly prompt: string; readonly typed: string } | undefined {
  const prompt = PROMPTS[session].exec(line)?.[0]
  return prompt === undefined ? undefined : { prompt, typed: line.slice(prompt.length) }
}
