import { sep } from 'node:path'

/** Path of a file by its folder, '' for none, and its name there. */
export function locateNote(folder: string, name: string): string {
  return folder === '' ? name : folder + sep + name
}
