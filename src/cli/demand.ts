import { PynoteError } from '../errors.js'
import { messagesOf } from '../messages/messages-of.js'

/** @throws PynoteError with that message, in both languages, unless the condition holds */
export function demand(condition: boolean, message: 'noWords' | 'noIds'): void {
  if (!condition) throw new PynoteError('badUsage', messagesOf('en')[message], messagesOf('ko')[message])
}
