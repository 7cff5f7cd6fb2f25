const NAME = 'DamagedIndex'

/** The error thrown when bytes of an index are not what was written: the answer is to compile again. */
export function damagedIndex(): Error {
  return Object.assign(new Error('the index is damaged'), { name: NAME })
}

/** Whether an error says that an index is damaged. */
export function isDamagedIndex(error: unknown): boolean {
  return error instanceof Error && error.name === NAME
}
