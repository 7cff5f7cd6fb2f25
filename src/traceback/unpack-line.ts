import { matchBareException } from './match-bare-exception.js'

/** Keys under which loggers put what was logged. */
const TEXTS = /^(?:log|message|msg|text|event|error|err|exc|exc_info|exception|traceback|stack|stack_?trace|detail)$/iu
const TYPES = ['errorType', 'exc_type', 'exception.type', 'error_type', 'ename', 'type', 'class']
const VALUES = ['errorMessage', 'exc_value', 'exception.message', 'error_message', 'evalue', 'value', 'message']

/** No logger nests its fields deeper; each level takes a call. */
const DEEPEST = 50

/**
 * The lines that a logger wrote as one: those of a record in JSON, or those with `\n` spelled out between them; undefined
 * for any other line.
 *
 * An empty line stands behind a text of several lines.
 */
export function unpackLine(text: string): string[] | undefined {
  const record = readRecord(text)
  const lines = record === undefined ? [] : listLines(record, '')
  if (lines.length > 0) return lines
  if (!/Traceback \(most recent call last\):(?:\\r)?\\n/u.test(text)) return undefined
  return text.split(/(?:\\r)?\\n/u).map(part => part.replaceAll('\\"', '"').replace(/["'][,}\]]*$/u, ''))
}

function readRecord(text: string): unknown {
  const start = text.indexOf('{')
  if (start === -1 || !/\}\s*$/u.test(text) || matchBareException(text.slice(0, start))) return undefined
  try {
    return JSON.parse(text.slice(start))
  } catch {
    return undefined
  }
}

function listLines(value: unknown, key: string, depth = 0): string[] {
  if (typeof value === 'string') return listLinesOfText(value, key)
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) {
    const texts = value.filter(item => typeof item === 'string')
    const whole = texts.join('\n')
    if (texts.length > 0) return whole.includes('Traceback (most') ? listLinesOfText(whole, key) : []
    return value.flatMap(item => listLines(item, key, depth + 1))
  }
  if (typeof value !== 'object' || value === null) return []
  const fields = new Map<string, unknown>(Object.entries(value))
  const find = (names: readonly string[]) => names.map(name => fields.get(name)).find(it => typeof it === 'string')
  const [type, message] = [find(TYPES), find(VALUES)]
  const raised = type === undefined || message === undefined ? [] : [`${type}: ${message}`, '']
  return [...raised, ...[...fields].flatMap(([name, field]) => listLines(field, name, depth + 1))]
}

function listLinesOfText(text: string, key: string): string[] {
  const trimmed = text.trimEnd()
  if (trimmed.includes('\n')) return [...trimmed.split(/\r?\n/u), '']
  if (/^\s*\{.*\}$/u.test(trimmed)) return unpackLine(trimmed) ?? []
  return TEXTS.test(key) ? [trimmed] : []
}
