/** Why the disk refused, as a code that `wordReason` words: `EACCES`; undefined when there is nothing at the path. */
export function nameFailure(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : code
}
