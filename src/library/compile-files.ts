import type { CompiledNote, Warning } from '../types.js'
import type { NoteFile } from './collect-notes.js'
import type { Disk } from './disk.js'
import { readNote } from './read-note.js'

/** Told before each note how many are done, and at the end. */
export type Progress = (done: number, all: number) => void

/** Read and compile notes; those that cannot be read, or are no text, are left out. */
export async function compileFiles(files: readonly NoteFile[], disk: Disk, onProgress: Progress) {
  const notes: CompiledNote[] = []
  const leftOut: Warning[] = []
  for (const [at, file] of files.entries()) {
    onProgress(at, files.length)
    const note = readNote(file, disk)
    if ('code' in note) leftOut.push(note)
    else notes.push((await loadCompiler())(note))
  }
  onProgress(files.length, files.length)
  return { notes, leftOut }
}

// Imported when there is a note to compile: it takes longer to load than all the rest of a look-up.
async function loadCompiler() {
  const { compileNote } = await import('../compile/compile-note.js')
  return compileNote
}
