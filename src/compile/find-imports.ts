const IMPORT = /^import\s+(\S.*)/u
const FROM = /^from\s+([\p{L}_][\p{L}\p{N}_.]*)\s+import\s+(\S.*)/u
const NAME = /^([\p{L}_][\p{L}\p{N}_.]*)(?:\s+as\s+([\p{L}_][\p{L}\p{N}_]*))?$/u
const DOTTED = /(?<![\p{L}\p{N}_.)\]'"])([\p{L}_][\p{L}\p{N}_]*)((?:\.[\p{L}_][\p{L}\p{N}_]*)+)/gu

/**
 * Dotted names of the modules that Python code imports, in order, each once: `functools.wraps` for
 * `from functools import wraps`, `numpy.array` for `np.array` below `import numpy as np`.
 *
 * Names without a dot are no help to find a section by, and names of other objects (`engine.pool`) mean nothing outside
 * of it.
 */
export function findImports(code: string): string[] {
  if (!code.includes('import')) return []
  const names = new Set<string>()
  const modules = new Map<string, string>()
  for (const written of joinBrackets(code.replace(/#.*/gu, '')).split('\n')) {
    const line = written.trimStart().replace(/^(?:>>>|\.\.\.) \s*/u, '')
    if (/^(?:import|from)\s/u.test(line)) readImport(line, names, modules)
    else for (const name of findDotted(line, modules)) names.add(name)
  }
  return [...names]
}

function readImport(line: string, names: Set<string>, modules: Map<string, string>): void {
  const from = FROM.exec(line)
  const module = from?.[1] ?? ''
  const list = from?.[2] ?? IMPORT.exec(line)?.[1] ?? ''
  for (const item of list.replace(/;.*|[()\\]/gu, '').split(',')) {
    const [, name, as] = NAME.exec(item.trim()) ?? []
    if (name === undefined) continue
    if (from !== null) names.add(`${module}.${name}`)
    else if (name.includes('.')) names.add(name)
    const root = name.split('.', 1)[0] ?? name
    // `np.array` is `numpy.array`; but of `from datetime import datetime`, readers know `datetime.now`.
    modules.set(as ?? root, as === undefined ? root : name)
  }
}

function findDotted(line: string, modules: ReadonlyMap<string, string>): string[] {
  return [...line.matchAll(DOTTED)].flatMap(([, root = '', rest = '']) => {
    const module = modules.get(root)
    return module === undefined ? [] : [module + rest]
  })
}

/** Imports in brackets or with a backslash at the line's end, brought to one line. */
function joinBrackets(code: string): string {
  return code
    .replace(/\bimport\s*\(([^()]*)\)/gu, (_, list: string) => `import ${list.replaceAll('\n', ' ')}`)
    .replace(/\\\n\s*/gu, ' ')
}
