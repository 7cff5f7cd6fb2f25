import { readFileSync } from 'node:fs'
import { PynoteError } from '../errors.js'
import { checkWords } from '../messages/checks.js'
import type { CheckRecord } from './checked-versions.js'

/**
 * The record kept in a file; an empty one where there is none.
 *
 * @throws PynoteError where the file holds something else
 */
export function readRecord(file: string): CheckRecord {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (isRecord(value)) return value
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
  }
  throw new PynoteError('badUsage', checkWords.en.noRecord(file), checkWords.ko.noRecord(file))
}

function isRecord(value: unknown): value is CheckRecord {
  return typeof value === 'object' && value !== null && Object.values(value).every(isEntry)
}

function isEntry(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null || !('code' in entry) || !('python' in entry)) return false
  return (
    typeof entry.code === 'string' && Array.isArray(entry.python) && entry.python.every(one => typeof one === 'string')
  )
}
