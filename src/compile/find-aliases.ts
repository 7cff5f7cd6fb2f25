import { findImports } from './find-imports.js'
import type { Code, Leaf } from './read-leaves.js'

const MOST_NAMES = 12
const LONGEST_NAME = 60
const CALL = /^([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*)\(.*\)$/u

/**
 * Other names that a section's text gives it, as written, each once: its heading, code in the heading, lines that are
 * one code span, and names of Python that its code imports; of the last two kinds at most twelve each.
 */
export function findAliases(title: string, spans: readonly string[], leaves: readonly Leaf[]): string[] {
  const lines = leaves.flatMap(leaf => (leaf.kind === 'prose' ? findSpanLines(leaf.markdown) : []))
  const imports = leaves.flatMap(leaf => (leaf.kind === 'code' && isPython(leaf) ? findImports(leaf.text) : []))
  const names = [title, ...withCallees(spans), ...pickNames(withCallees(lines)), ...pickNames(imports)]
  return [...new Set(names)]
}

function findSpanLines(markdown: string): string[] {
  if (!markdown.includes('`')) return []
  return markdown
    .split('\n')
    .flatMap(line => /^\s*(`+) ?([^`\s](?:[^`]*[^`\s])?) ?\1\s*[:：]?\s*$/u.exec(line)?.[2] ?? [])
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
