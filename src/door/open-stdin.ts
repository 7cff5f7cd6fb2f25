import { fstatSync } from 'node:fs'

/** Node's stdin. A folder, which Node takes for an empty stream, fails when it is read, as in other programs. */
export function openStdin({ stdin }: Pick<NodeJS.Process, 'stdin'>, number = 0): NodeJS.Process['stdin'] {
  if (!isFolder(number)) return stdin
  const error = Object.assign(new Error('EISDIR'), { code: 'EISDIR', syscall: 'read' })
  // Whoever reads it meets the error.
  return stdin.on('error', () => undefined).destroy(error)
}

function isFolder(number: number): boolean {
  try {
    return fstatSync(number).isDirectory()
  } catch {
    return false
  }
}
