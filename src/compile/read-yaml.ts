import { parse } from 'yaml'

/** The YAML of a front matter or a metadata comment, read. */
export interface Fields {
  /** The text of a field; undefined where it is missing, empty or no text. */
  text(name: string): string | undefined
  /** The texts of a list, or of a text divided by commas; empty where the field is missing. */
  list(name: string): readonly string[]
  readonly names: readonly string[]
}

/** Read YAML that should be a mapping; never throws. Broken YAML has the fields that can be read all the same; an empty text, and anything but a mapping, has none. */
export function readYaml(yaml: string): Fields {
  if (yaml.trim() === '') return makeFields({})
  try {
    // All scalars stay texts: a version 3.10 is no number, and `no` is a word.
    const value: unknown = parse(yaml, { schema: 'failsafe', logLevel: 'silent' })
    return makeFields(isMapping(value) ? value : {})
  } catch {
    return makeFields({})
  }
}

function makeFields(values: Readonly<Record<string, unknown>>): Fields {
  return {
    text: name => {
      const value = values[name]
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
    },
    list: name => readList(values[name]),
    names: Object.keys(values),
  }
}

function readList(value: unknown): string[] {
  const items = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : []
  return items
    .filter(item => typeof item === 'string')
    .map(item => item.trim())
    .filter(item => item !== '')
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
