import type { Part } from './cut-part.js'
import type { Definition } from './find-definitions.js'

/** For each part of a note, the definitions of other parts that it refers to, as written, a line each at least; '' for none. */
export function borrowDefinitions(parts: readonly Part[]): string[] {
  const all = new Map<string, Definition>()
  // The first of two with the same label counts, as in CommonMark.
  for (const definition of parts.flatMap(({ definitions }) => definitions)) {
    if (!all.has(definition.label)) all.set(definition.label, definition)
  }
  if (all.size === 0) return parts.map(() => '')

  return parts.map(({ markdown, definitions }) => {
    const own = new Set(definitions.map(({ label }) => label))
    const named = [...markdown.matchAll(/\[([^[\]]+)\]/gu)].map(([, label = '']) => foldLabel(label))
    const borrowed = [...new Set(named)].filter(label => !own.has(label)).flatMap(label => all.get(label) ?? [])
    return borrowed.map(({ raw }) => raw).join('\n\n')
  })
}

function foldLabel(label: string): string {
  return label.toLowerCase().replace(/\s+/gu, ' ').trim()
}
