import type { SearchTexts } from '../types.js'
import { findSource } from './find-source.js'
import type { Leaf } from './read-leaves.js'

/** What a section is found by: its plain words, and its code. Lines that name a source are left out. */
export function collectTexts(leaves: readonly Leaf[]): SearchTexts {
  const prose: string[] = []
  const code: string[] = []
  for (const leaf of leaves) {
    if (leaf.kind === 'code') code.push(leaf.text)
    else {
      prose.push(dropSources(leaf.plain))
      for (const span of leaf.spans) code.push(span)
    }
  }
  const [lead = '', ...others] = prose.filter(text => text !== '')
  return { lead, prose: others.join('\n'), code: code.join('\n') }
}

function dropSources(plain: string): string {
  if (!plain.includes('://')) return plain
  return plain
    .split('\n')
    .filter(line => findSource(line) === undefined)
    .join('\n')
    .trim()
}
