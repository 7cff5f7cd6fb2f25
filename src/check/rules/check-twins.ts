import type { Pair } from '../pair-notes.js'
import type { Block, CheckedNote, CheckedSection, Finding } from '../types.js'

/** Fields that say where code runs; twins have the same code, so these too. */
const SHARED = ['python', 'needs', 'platform'] as const

/**
 * What a note in two languages lacks or has differently from its twin: files, sections, their order, code.
 *
 * What is missing is told of the one that has it; what differs, of the Korean one, once.
 */
export function checkTwins({ note, folder, twinFile, twin }: Pair): Finding[] {
  const { file, sections } = note
  if (twin === undefined) return [{ file, line: 1, code: 'noTwinNote', details: [twinFile] }]

  // The note's own title has an id made of its words, which differ with the language.
  const twins = new Map(twin.sections.map(section => [section.id, section]))
  const missing = sections
    .filter(section => (section.depth > 1 || section.isNamed) && !twins.has(section.id))
    .map(({ id, line }): Finding => ({ file, line, code: 'noTwin', details: [id, twinFile] }))
  if (folder === 'en') return missing

  const both = sections.flatMap(section => {
    const other = twins.get(section.id)
    return other === undefined ? [] : [{ section, other }]
  })
  return [...missing, ...checkOrder(note, twin), ...both.flatMap(({ section, other }) => compare(section, other))]

  function compare(section: CheckedSection, other: CheckedSection): Finding[] {
    return [
      ...SHARED.filter(key => section.metadata.list(key).join() !== other.metadata.list(key).join()).map(
        (key): Finding => ({
          file,
          line: section.metadata.lineOf(key),
          code: 'twinField',
          details: [key, `${twinFile}:${other.metadata.lineOf(key)}`],
        }),
      ),
      ...compareCode(section, other),
    ]
  }

  function compareCode(section: CheckedSection, other: CheckedSection): Finding[] {
    const differing = section.blocks.flatMap((block, at) => {
      const its = other.blocks[at]
      const offset = its === undefined ? undefined : findDifference(block, its)
      return its === undefined || offset === undefined ? [] : [{ line: block.line + offset, its: its.line + offset }]
    })
    const [first] = differing
    if (section.blocks.length !== other.blocks.length) {
      const details = [String(section.blocks.length), `${twinFile}:${other.line}`, String(other.blocks.length)]
      return [{ file, line: section.line, code: 'twinCount', details }]
    }
    return first === undefined
      ? []
      : differing.map(({ line, its }) => ({ file, line, code: 'twinCode', details: [`${twinFile}:${its}`] }))
  }
}

/** The first line that differs, 0 for the fence; undefined where two blocks are the same. */
function findDifference(one: Block, other: Block): number | undefined {
  if (one.lang !== other.lang || one.words.join(' ') !== other.words.join(' ')) return 0
  if (one.text === other.text) return undefined
  const [these, those] = [one.text.split('\n'), other.text.split('\n')]
  return (
    1 + these.findIndex((line, at) => line !== those[at] || (at === these.length - 1 && those.length > these.length))
  )
}

/** The first section that stands elsewhere than in the twin. */
function checkOrder({ file, sections }: CheckedNote, twin: CheckedNote): Finding[] {
  const ids = new Set(sections.map(({ id }) => id))
  const twinIds = new Set(twin.sections.map(({ id }) => id))
  const [mine, its] = [sections.filter(({ id }) => twinIds.has(id)), twin.sections.filter(({ id }) => ids.has(id))]
  const at = mine.findIndex(({ id }, index) => its[index]?.id !== id)
  const [section, other] = [mine[at], its.find(({ id }) => id === mine[at]?.id)]
  if (section === undefined || other === undefined) return []
  return [{ file, line: section.line, code: 'twinOrder', details: [section.id, `${twin.file}:${other.line}`] }]
}
