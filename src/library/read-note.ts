import type { Note, Warning } from '../types.js'
import type { NoteFile } from './collect-notes.js'
import { decodeText } from './decode-text.js'
import type { Disk } from './disk.js'
import { nameFailure } from './name-failure.js'

/** Read a note, or say why it must be left out. */
export function readNote({ path, file }: NoteFile, disk: Disk): Note | Warning {
  try {
    const text = decodeText(disk.readFileSync(file))
    return text === undefined ? { code: 'notText', path: file } : { path, file, text }
  } catch (error) {
    return { code: 'unreadableNote', path: file, why: nameFailure(error) ?? 'gone' }
  }
}
