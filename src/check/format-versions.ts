/** Versions of Python 3, oldest first, as text: those that follow each other as a range, `3.8–3.11, 3.13`. '' for none. */
export function formatVersions(versions: readonly string[]): string {
  const runs: string[][] = []
  for (const version of versions) {
    const run = runs.at(-1)
    if (run !== undefined && minorOf(version) === minorOf(run.at(-1) ?? '') + 1) run.push(version)
    else runs.push([version])
  }
  return runs.map(run => (run.length === 1 ? run[0] : `${run[0]}–${run.at(-1)}`)).join(', ')
}

const minorOf = (version: string) => Number(version.split('.')[1])
