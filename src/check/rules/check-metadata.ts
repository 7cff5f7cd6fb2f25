import { readLang } from '../../compile/read-lang.js'
import { makeSlug } from '../../words/make-slug.js'
import { isCondition } from '../is-condition.js'
import { nearestWord } from '../nearest-word.js'
import type { Pair } from '../pair-notes.js'
import type { CheckedNote, Finding, Metadata } from '../types.js'
import { PLATFORMS } from '../unmet-condition.js'

/** Fields of the front matter that pynote reads. */
const FRONT = ['lang', 'topic', 'tags', 'python', 'needs', 'platform', 'check']
/** Fields of the comment below a heading. */
const COMMENT = ['id', 'aliases', 'tags', 'python', 'needs', 'platform', 'see']

/** What the values of a field look like. */
interface Form {
  readonly isGood: (text: string) => boolean
  /** What is found of any other: `badValue` where the values are all there are, `badForm` where they are examples. */
  readonly code: 'badValue' | 'badForm'
  readonly values: string
}

const FORMS: Readonly<Record<string, Form>> = {
  lang: { isGood: text => readLang(text) !== undefined, code: 'badValue', values: 'en, ko' },
  check: { isGood: text => text === 'run', code: 'badValue', values: 'run' },
  python: { isGood: text => isCondition('python', text), code: 'badForm', values: '3.12+, 3.8-3.11, 3.12' },
  needs: { isGood: text => isCondition('needs', text), code: 'badForm', values: 'numpy, sqlalchemy>=2' },
  platform: {
    isGood: text => isCondition('platform', text),
    code: 'badValue',
    values: Object.keys(PLATFORMS).join(', '),
  },
}

/**
 * What is wrong with front matter and comments: YAML, unknown and empty fields, values, ids, places.
 *
 * @param pair given where the note stands in a folder with both languages; there every section needs an id
 */
export function checkMetadata(note: CheckedNote, pair?: Pair): Finding[] {
  const { file, front, sections } = note
  const lang = readLang(front.text('lang'))
  const isElsewhere = pair !== undefined && lang !== undefined && lang !== pair.folder
  return [
    // Front matter is often shared with other programs: their fields are no findings, misspelt ones of ours are.
    ...checkFields(file, front, { known: FRONT, isOpen: pair === undefined }),
    ...(isElsewhere
      ? [{ file, line: front.lineOf('lang'), code: 'otherLang' as const, details: [lang, pair.folder] }]
      : []),
    ...sections.flatMap(section => {
      const { metadata, line, isNamed, depth } = section
      const isBare = pair !== undefined && depth > 1 && !isNamed && metadata.problem === undefined
      return [
        ...checkFields(file, metadata, { known: COMMENT, isOpen: false }),
        ...checkIdForm(file, metadata),
        ...(isBare ? [{ file, line, code: 'noId' as const, details: [] }] : []),
      ]
    }),
    ...checkPlaces(note),
  ]
}

function checkFields(
  file: string,
  metadata: Metadata,
  options: { known: readonly string[]; isOpen: boolean },
): Finding[] {
  const { names, odd, problem } = metadata
  if (problem !== undefined) return [{ file, line: problem.line, code: 'badYaml', details: [problem.message] }]
  return names.flatMap((name): Finding[] => {
    const place = { file, line: metadata.lineOf(name) }
    if (!options.known.includes(name)) {
      const near = nearestWord(name, options.known)
      const isOurs = near !== undefined || !options.isOpen
      return isOurs ? [{ ...place, code: 'unknownKey', details: [name, near ?? ''] }] : []
    }
    const values = metadata.list(name)
    if (values.length === 0 || odd.includes(name)) return [{ ...place, code: 'emptyField', details: [name] }]
    const form = FORMS[name]
    const bad = values.find(value => form?.isGood(value) === false)
    return form === undefined || bad === undefined
      ? []
      : [{ ...place, code: form.code, details: [name, bad, form.values] }]
  })
}

function checkIdForm(file: string, metadata: Metadata): Finding[] {
  const id = metadata.text('id')
  if (id === undefined || makeSlug(id) === id) return []
  return [{ file, line: metadata.lineOf('id'), code: 'idForm', details: [id, makeSlug(id)] }]
}

/** Comments that are not where they are read: anywhere but right below a heading, or not closed. */
function checkPlaces({ file, lines, sections }: CheckedNote): Finding[] {
  const read = new Set(sections.map(({ metadata }) => metadata.lineOf('')))
  const inCode = new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ line, text }) => text.split('\n').map((_, at) => line + 1 + at)),
    ),
  )
  const lastEnd = lines.findLastIndex(text => text.includes('-->'))
  return lines.flatMap((text, index): Finding[] => {
    const line = index + 1
    if (!/^ {0,3}<!--\s*pynote(?=\s|-->|$)/u.test(text) || read.has(line) || inCode.has(line)) return []
    return [{ file, line, code: index > lastEnd ? 'openComment' : 'strayComment', details: [] }]
  })
}
