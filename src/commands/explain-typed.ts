import type { Hit } from '../types.js'
import { explainReport } from './explain-report.js'
import type { Session } from './session.js'

/** What divides an error from its message. */
const COLON = /: /u

/**
 * The section that explains a question which is an error as it was printed, `KeyError: 'user_id'`; undefined for any other
 * question, and where no section does.
 *
 * Its words alone would find what the value is about, here users.
 */
export async function explainTyped(text: string, session: Session): Promise<Hit | undefined> {
  if (!COLON.test(text)) return undefined
  // Imported here, not above: few questions are errors.
  const { scanWords } = await import('./scan-words.js')
  const report = scanWords(text)
  return report.type === '' ? undefined : (await explainReport(report, session))?.hit
}
