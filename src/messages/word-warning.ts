import type { Warning } from '../types.js'
import type { Messages } from './messages-of.js'

/** A warning about notes that were left out, in the reader's words. */
export function wordWarning(warning: Warning, say: Messages): string {
  switch (warning.code) {
    case 'missingPath':
      return say.missingPath(warning.path)
    case 'unreadableNote':
      return say.unreadableNote(warning.path, warning.why)
    case 'notText':
      return say.notText(warning.path)
  }
}
