import { parse } from 'yaml'

/**
 * Names of the fields that hold something else than a text or a list of texts, such as `aliases: [import: error]`, where
 * the alias should be quoted. None for what is no YAML.
 */
export function findOddFields(yaml: string): string[] {
  const value = parseQuietly(yaml)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value)
    .filter(([, field]) => !(Array.isArray(field) ? field : [field]).every(item => typeof item === 'string'))
    .map(([name]) => name)
}

function parseQuietly(yaml: string): unknown {
  try {
    return parse(yaml, { schema: 'failsafe', logLevel: 'silent' })
  } catch {
    return undefined
  }
}
