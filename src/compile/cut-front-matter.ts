// `\r\n` is one line end and never two: else the ways to read a note without a closing fence double with each line.
const FENCED = /^---[ \t]*(?:\r\n|\r(?!\n)|\n)((?:[^\r\n]*(?:\r\n|\r(?!\n)|\n))*?)(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/u

/** The front matter of a note, and the rest. */
export interface CutNote {
  /** As written, its fences included; '' where there is none. */
  readonly frontMatter: string
  /** What stands between the fences. */
  readonly yaml: string
  readonly body: string
}

/** Cut a note behind its front matter. Text between two rules that does not begin like YAML fields is no front matter. */
export function cutFrontMatter(text: string): CutNote {
  const match = text.startsWith('---') ? FENCED.exec(text) : null
  const [frontMatter, yaml] = [match?.[0] ?? '', match?.[1] ?? '']
  if (!isFields(yaml)) return { frontMatter: '', yaml: '', body: text }
  return { frontMatter, yaml, body: text.slice(frontMatter.length) }
}

function isFields(yaml: string): boolean {
  const lines = yaml.split(/[\r\n]+/u).filter(line => line.trim() !== '')
  const first = lines.find(line => !line.startsWith('#'))
  return first === undefined ? lines.length === 0 : /^["']?[\p{L}\p{N}_-]+["']?[ \t]*:(?:\s|$)/u.test(first)
}
