import fs from 'node:fs'
import { dirname, resolve } from 'node:path'
import { packIndex } from '../index/pack-index.js'
import type { CompiledSection } from '../types.js'
import { version } from '../version.js'
import { compileFiles } from './compile-files.js'
import { listNotes } from './list-notes.js'

/**
 * Compile and paint the notes of a folder, and write their index.
 *
 * It ships with the code that wrote it, so its fingerprint is never asked for.
 * @param checkedOn the Pythons that a section's code was run on
 * @throws Error when a note cannot be read
 */
export async function buildBundled(
  folder: string,
  path: string,
  checkedOn: (section: CompiledSection) => readonly string[] = () => [],
): Promise<void> {
  const { paintSection } = await import('../compile/paint-section.js')
  const root = resolve(folder)
  const { files, warnings } = listNotes({ label: 'bundled', root, isFolder: true }, fs)
  const { notes, leftOut } = await compileFiles(files, fs, () => undefined)
  const [failure] = [...warnings, ...leftOut]
  if (failure !== undefined) throw new Error(`cannot read ${failure.path}`)

  const painted = notes.map(({ path, sections }) => ({
    path,
    sections: sections.map(section => ({
      ...section,
      checked: checkedOn(section),
      // Wherever pynote was built.
      file: `${folder}/${path}`,
      blocks: paintSection(section.markdown, section.borrowed),
    })),
  }))
  fs.mkdirSync(dirname(path), { recursive: true })
  fs.writeFileSync(path, packIndex(painted, version))
}
