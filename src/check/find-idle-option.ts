/** The options of a check that say how code is run. */
export interface RunFlags {
  readonly python: readonly string[]
  readonly timeout?: number
  readonly jobs?: number
  readonly record?: string
}

/** The option that does nothing where no code is run; undefined where none is given. */
export function findIdleOption({ python, timeout, jobs, record }: RunFlags): string | undefined {
  if (python.length > 0) return '--python'
  if (timeout !== undefined) return '--timeout'
  if (jobs !== undefined) return '--jobs'
  return record === undefined ? undefined : '--record'
}
