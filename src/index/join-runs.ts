/** Runs of bytes put behind each other, with the place where each starts and where the last one ends. */
export interface JoinedRuns {
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
}

/** Put runs of bytes behind each other. */
export function joinRuns(runs: readonly Uint8Array[]): JoinedRuns {
  const starts = new Uint32Array(runs.length + 1)
  runs.forEach((run, place) => {
    starts[place + 1] = (starts[place] ?? 0) + run.length
  })
  const bytes = new Uint8Array(starts[runs.length] ?? 0)
  runs.forEach((run, place) => {
    bytes.set(run, starts[place])
  })
  return { bytes, starts }
}
