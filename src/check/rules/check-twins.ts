import type { Pair } from '../pair-notes.js'
import type { Block, CheckedNote, CheckedSection, Finding, Problem } from '../types.js'

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

  const twins = new Map(twin.sections.map(section => [section.slug, section]))
  // The note's own title has a slug made of its words, which differ with the language.
  const missing = sections
    .filter(section => (section.depth > 1 || section.isNamed) && !twins.has(section.slug))
    .map(({ slug, line }): Finding => ({ file, line, code: 'noTwin', details: [slug, twinFile] }))
  if (folder === 'en') return missing

  const compared = sections.flatMap(section => {
    const other = twins.get(section.slug)
    return other === undefined
      ? []
      : [...compareFields(section, other, twinFile), ...compareCode(section, other, twinFile)]
  })
  return [...missing, ...checkOrder(note, twin), ...compared.map(problem => ({ file, ...problem }))]
}

function compareFields({ metadata }: CheckedSection, { metadata: its }: CheckedSection, twinFile: string): Problem[] {
  return SHARED.filter(key => metadata.list(key).join() !== its.list(key).join()).map(key => ({
    line: metadata.lineOf(key),
    code: 'twinField',
    details: [key, `${twinFile}:${its.lineOf(key)}`],
  }))
}

function compareCode({ blocks, line }: CheckedSection, other: CheckedSection, twinFile: string): Problem[] {
  if (blocks.length !== other.blocks.length) {
    const details = [String(blocks.length), `${twinFile}:${other.line}`, String(other.blocks.length)]
    return [{ line, code: 'twinCount', details }]
  }
  return blocks.flatMap((block, at): Problem[] => {
    const its = other.blocks[at]
    const offset = its === undefined ? undefined : findDifference(block, its)
    if (its === undefined || offset === undefined) return []
    return [{ line: block.line + offset, code: 'twinCode', details: [`${twinFile}:${its.line + offset}`] }]
  })
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
  const slugs = new Set(sections.map(({ slug }) => slug))
  const its = twin.sections.filter(({ slug }) => slugs.has(slug))
  const twinSlugs = new Set(its.map(({ slug }) => slug))
  const mine = sections.filter(({ slug }) => twinSlugs.has(slug))
  const at = mine.findIndex(({ slug }, index) => its[index]?.slug !== slug)
  const [section, other] = [mine[at], its.find(({ slug }) => slug === mine[at]?.slug)]
  if (section === undefined || other === undefined) return []
  return [{ file, line: section.line, code: 'twinOrder', details: [section.slug, `${twin.file}:${other.line}`] }]
}
