import { findImports } from './find-imports.js'
import type { Code, Leaf } from './read-leaves.js'

const MOST_NAMES = 8
const LONGEST_NAME = 60
const CALL = /^([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*)\(.*\)$/u

/** Where a section's names are looked for. */
interface Named {
  /** Its heading, plain. */
  readonly title: string
  /** Code spans of its heading. */
  readonly spans: readonly string[]
  readonly leaves: readonly Leaf[]
  /** The names its author gives it. */
  readonly given: readonly string[]
}

/**
 * Other names of a section, as written, each once: those its author gives it, its heading, code in the heading, lines
 * that are one code span, and, where the author gives none, names of Python that its code imports; of the last two kinds
 * at most eight each.
 */
export function findAliases({ title, spans, leaves, given }: Named): string[] {
  const lines = leaves.flatMap(leaf => (leaf.kind === 'prose' ? findSpanLines(leaf.markdown) : []))
  const imports = leaves.flatMap(leaf => (leaf.kind === 'code' && isPython(leaf) ? findImports(leaf.text) : []))
  // An author who names what a section is about would name these too, if it were about them.
  const used = given.length > 0 ? [] : pickNames(imports)
  return [...new Set([...given, title, ...withCallees(spans), ...pickNames(withCallees(lines)), ...used])]
}

function findSpanLines(markdown: string): string[] {
  if (!markdown.includes('`')) return []
  return markdown
    .split('\n')
    .flatMap(line => /^(`+) ?([^`\s](?:[^`]*[^`\s])?) ?\1(?:\s*[:：])?$/u.exec(line.trim())?.[2] ?? [])
}

/** `os.system("ls")` is known as `os.system`, too. */
function withCallees(names: readonly string[]): string[] {
  return names.flatMap(name => {
    const callee = CALL.exec(name)?.[1]
    return callee === undefined ? [name] : [name, callee]
  })
}

function pickNames(names: readonly string[]): string[] {
  return [...new Set(names)].filter(name => name.length <= LONGEST_NAME).slice(0, MOST_NAMES)
}

function isPython({ info, isFenced }: Code): boolean {
  return !isFenced || /^(?:$|py|python|ipython|pycon|gyp)/iu.test(info)
}
