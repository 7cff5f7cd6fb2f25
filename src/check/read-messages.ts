import type { Report } from './plan.js'

/** A line of the driver: a step starts, is done, or all are. */
export type Message = { readonly start: number } | ({ readonly done: number } & Report) | { readonly end: true }

/** Longest line that the driver writes, in bytes, with room. */
const MOST = 1 << 22

/** A listener for the driver's pipe that cuts it into lines and tells each message; what is no message is left out. */
export function readMessages(tell: (message: Message) => void): (chunk: Buffer) => void {
  let rest = ''
  return chunk => {
    const lines = (rest + chunk.toString('latin1')).split('\n')
    rest = (lines.pop() ?? '').slice(0, MOST)
    for (const line of lines) {
      const message = parse(line)
      if (message !== undefined) tell(message)
    }
  }
}

/** Only the driver knows the pipe, but the code it runs may write into any descriptor. */
function parse(line: string): Message | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return undefined
    const isKnown = 'end' in value || ['start', 'done'].some(name => typeof Reflect.get(value, name) === 'number')
    return isKnown ? (value as Message) : undefined
  } catch {
    return undefined
  }
}
