import type { Warning } from '../types.js'
import { nameFailure } from './name-failure.js'

/** The warning of a file or folder that is listed, but that the disk does not let us have. */
export function describeFailure(path: string, error: unknown): Warning {
  // Node gives U+FFFD for bytes that are no UTF-8, and there is nothing by that name.
  const why = nameFailure(error) ?? (path.includes('\ufffd') ? 'badName' : 'deadLink')
  return { code: 'unreadableNote', path, why }
}
