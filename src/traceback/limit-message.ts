/** Of a longer message the beginning is kept, in characters: what is read of it must not take long, whatever a log holds. */
export const LONGEST_MESSAGE = 4000

/** A message, no longer than any is kept. */
export function limitMessage(message: string): string {
  return message.slice(0, LONGEST_MESSAGE)
}
