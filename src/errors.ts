/** What the shell learns from a run, as with grep: found, found nothing, failed. */
export const EXIT = { found: 0, nothing: 1, failed: 2 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
