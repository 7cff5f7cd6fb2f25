/** Whether the name of a file leads out of the folder it is written in, on any system. */
export function isOutside(name: string): boolean {
  return /^(?:[\\/~]|[a-z]:)/iu.test(name) || name.split(/[\\/]/u).includes('..')
}
