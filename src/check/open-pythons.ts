import { PynoteError } from '../errors.js'
import { checkWords } from '../messages/checks.js'
import { type Python, probePython } from './probe-python.js'
import type { CheckedNote } from './types.js'

/**
 * The Pythons to run notes with, asked what they have of what the notes need; `python3` where none is named.
 *
 * @throws PynoteError where one of them cannot be used
 */
export async function openPythons(names: readonly string[], notes: readonly CheckedNote[]): Promise<Python[]> {
  const modules = listModules(notes)
  const pythons: Python[] = []
  for (const name of names.length === 0 ? ['python3'] : names) {
    const python = await probePython(name, modules)
    if (typeof python === 'string') {
      throw new PynoteError('badUsage', checkWords.en.noPython(name, python), checkWords.ko.noPython(name, python))
    }
    pythons.push(python)
  }
  return pythons
}

/** What notes need that may be a module, as `tkinter`. */
function listModules(notes: readonly CheckedNote[]): string[] {
  const needed = notes.flatMap(({ sections }) =>
    sections.flatMap(({ conditions, blocks }) =>
      [conditions, ...blocks.map(block => block.conditions)].flatMap(({ needs }) => needs),
    ),
  )
  return [...new Set(needed.filter(name => /^\w+$/u.test(name)))]
}
