/** The name or path of a file without its ending: `list.ko.md` → `list.ko`. A name that is nothing else, as `.md`, is kept. */
export function dropEnding(file: string): string {
  return file.replace(/(?<=.)\.[^.]*$/u, '')
}
