import { hashCode } from './hash-code.js'
import { pairNotes } from './pair-notes.js'
import type { RunnableSection } from './run-notes.js'
import type { CheckedNote, CheckedSection } from './types.js'

/** Sections to run, and how many others were left out since their twins run the same code. */
export interface Picked {
  readonly sections: readonly RunnableSection[]
  readonly twins: number
}

/** The sections of some notes that have blocks to run; of twins with the same code the first, since the other proves no more. */
export function pickRunnable(notes: readonly CheckedNote[]): Picked {
  const pairs = pairNotes(notes)
  const seen = new Set<string>()
  const all = notes.flatMap(({ file, sections }) => sections.map(section => ({ file, section })))
  const runnable = all.filter(({ section }) =>
    section.blocks.some(({ kind, isRun }) => isPython(kind) || (kind === 'console' && isRun)),
  )
  const sections = runnable.filter(({ file, section }) => {
    const key = keyOf(section)
    const isTwin = pairs.has(file) && seen.has(key)
    if (pairs.has(file)) seen.add(key)
    return !isTwin
  })
  return { sections, twins: runnable.length - sections.length }
}

const isPython = (kind: string) => kind === 'python' || kind === 'pycon'

function keyOf({ id, blocks, conditions }: CheckedSection): string {
  return JSON.stringify([id, hashCode(blocks), conditions])
}
