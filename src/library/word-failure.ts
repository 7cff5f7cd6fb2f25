/** Why the disk refused, shortly, e.g. `permission denied` or `EIO`; undefined when there is nothing at the path. */
export function wordFailure(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
  return code === 'EACCES' || code === 'EPERM' ? 'permission denied' : code
}
