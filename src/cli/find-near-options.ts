import { Command } from 'commander'
import { FLAGS, VALUED } from './option-names.js'

/** The options most like a misspelt one, as the parser finds them for one without a value; none where nothing is near. */
export function findNearOptions(name: string): readonly string[] {
  const probe = new Command().exitOverride().configureOutput({ outputError: () => undefined })
  for (const option of [...FLAGS, ...VALUED, '--code']) probe.option(option)
  try {
    probe.parse([name], { from: 'user' })
    return []
  } catch (error) {
    return error instanceof Error ? readNearOptions(error.message) : []
  }
}

/** The options that the parser's complaint says may have been meant. */
export function readNearOptions(message: string): readonly string[] {
  const [names] = /(?<=\(Did you mean (?:one of )?)-.*(?=\?\)$)/u.exec(message) ?? []
  return names?.split(', ') ?? []
}
