import { parseDocument } from 'yaml'

/** What is wrong with metadata as YAML. */
export interface YamlFaults {
  /** In the words of the parser, and the line it speaks of, counted from 0. */
  readonly problem?: { readonly message: string; readonly line: number }
  /** Names of fields that hold something else than a text or a list of texts. */
  readonly odd: readonly string[]
}

/**
 * Look for what pynote's reading of metadata forgives: broken YAML, and items lost for lack of quotes, such as
 * `aliases: [import: error]`. An empty text has no faults.
 */
export function findYamlFaults(yaml: string): YamlFaults {
  if (yaml.trim() === '') return { odd: [] }
  // All scalars stay texts, as in reading.
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' })
  const [error] = document.errors
  if (error !== undefined) {
    const [message = ''] = error.message.replace(/ at line \d+, column \d+/u, '').split('\n', 1)
    return { problem: { message: message.replace(/:$/u, ''), line: (error.linePos?.[0].line ?? 1) - 1 }, odd: [] }
  }

  const value: unknown = document.toJS()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problem: { message: 'not a mapping of names to values', line: 0 }, odd: [] }
  }
  const odd = Object.entries(value).filter(([, field]) => !isTexts(field))
  return { odd: odd.map(([name]) => name) }
}

function isTexts(field: unknown): boolean {
  return (Array.isArray(field) ? field : [field]).every(item => typeof item === 'string')
}
