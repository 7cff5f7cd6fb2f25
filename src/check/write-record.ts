import { writeFileSync } from 'node:fs'
import { PynoteError } from '../errors.js'
import { checkWords } from '../messages/checks.js'
import type { CheckRecord } from './checked-versions.js'

/**
 * Write a record, a section a line, so that changes of it are read easily.
 *
 * @throws PynoteError where the file cannot be written
 */
export function writeRecord(file: string, record: CheckRecord): void {
  const lines = Object.entries(record).map(([id, entry]) => `  ${JSON.stringify(id)}: ${JSON.stringify(entry)}`)
  try {
    writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`)
  } catch {
    throw new PynoteError('badUsage', checkWords.en.unwritable(file), checkWords.ko.unwritable(file))
  }
}
