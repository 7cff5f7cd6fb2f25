const NOTE_NAME = /\.(?:md|markdown)$/i

/** Whether a file is a note by its name. */
export function isNote(name: string): boolean {
  return name.endsWith('.md') || NOTE_NAME.test(name)
}
