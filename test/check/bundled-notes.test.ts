import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { annotateNote } from '../../src/check/annotate-note.js'
import { checkedVersions } from '../../src/check/checked-versions.js'
import { hashCode } from '../../src/check/hash-code.js'
import { readRecord } from '../../src/check/read-record.js'
import { readCodeBlocks } from '../../src/code/read-code-blocks.js'
import { compileNote } from '../../src/compile/compile-note.js'

const FOLDER = join(import.meta.dirname, '..', '..', 'notes')
const RECORD = join(FOLDER, 'checked.json')
const paths = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.md'))
  : []
const notes = paths.map(path => ({ path, file: `notes/${path}`, text: readFileSync(join(FOLDER, path), 'utf8') }))

it('hashes the same code from a whole note and from a compiled section', () => {
  const fromNotes = notes.flatMap(note => annotateNote(note).sections.map(({ blocks }) => hashCode(blocks)))
  const fromSections = notes.flatMap(note =>
    compileNote(note).sections.map(({ markdown }) => hashCode(readCodeBlocks(markdown))),
  )
  expect(fromSections).toEqual(fromNotes)
})

it.skipIf(!existsSync(RECORD))(
  'has every section recorded as it is now; if not: pynote check notes --run --record notes/checked.json',
  () => {
    const record = readRecord(RECORD)
    const sections = notes.flatMap(note => annotateNote(note).sections)
    const known = new Set(Object.keys(record))
    const changed = sections.filter(({ id, lang, blocks }) => {
      const isKnown = known.has(id) || known.has(`${lang}/${id}`)
      return isKnown && checkedVersions(record, { id, lang, code: hashCode(blocks) }).length === 0
    })
    expect(changed.map(({ id, lang }) => `${lang}/${id}`)).toEqual([])
  },
)
