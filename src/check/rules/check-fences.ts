import { nameLanguage } from '../../code/name-language.js'
import { readCommands } from '../../code/read-commands.js'
import { isCondition } from '../is-condition.js'
import { isOutside } from '../is-outside.js'
import { nearestWord } from '../nearest-word.js'
import type { Block, CheckedNote, CheckedSection, Conditions, Finding } from '../types.js'

/** Languages long enough for a word that is like one of them to be a slip; `test` may be no `text`. */
const LANGUAGES = ['python', 'python3', 'pycon', 'console', 'powershell', 'javascript', 'typescript', 'markdown']
const SHORTEST = 5

const CONDITIONS = ['python=', 'needs=', 'platform=']

/** The words that a block may have behind its language, by what it is. */
const WORDS: Readonly<Record<Block['kind'], readonly string[]>> = {
  python: ['raises=', 'no-run', 'fragment', 'file=', ...CONDITIONS],
  pycon: ['no-run', 'fragment', ...CONDITIONS],
  console: ['run', ...CONDITIONS],
  output: ['output'],
  shown: [],
}

/** Words of which a block may have but one. */
const CLASHES = [
  ['fragment', 'no-run'],
  ['fragment', 'raises='],
  ['fragment', 'file='],
  ['no-run', 'raises='],
] as const

const FORMS: Readonly<Record<string, { readonly isGood: (value: string) => boolean; readonly like: string }>> = {
  'raises=': { isGood: value => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(value), like: 'raises=TypeError' },
  'file=': { isGood: value => value !== '', like: 'file=worker.py' },
  'python=': { isGood: value => areConditions('python', value), like: 'python=3.12+' },
  'platform=': { isGood: value => areConditions('platform', value), like: 'platform=windows' },
  'needs=': { isGood: value => areConditions('needs', value), like: 'needs=sqlalchemy>=2' },
}

/**
 * What is wrong with fences: misspelt words and languages, values, words that clash, outputs of nothing, blocks not closed.
 *
 * @param isStrict whether words that are like none of pynote's are findings too; other programs have words of their own
 */
export function checkFences(note: CheckedNote, isStrict: boolean): Finding[] {
  const { file, lines } = note
  return note.sections.flatMap(section =>
    section.blocks.flatMap((block, at) => {
      const findings = [
        ...checkLanguage(block),
        ...block.words.flatMap(word => checkWord(block, word, isStrict)),
        ...checkClashes(block),
        ...checkPlace(block, section, at),
        ...(isClosed(block, lines) ? [] : [{ code: 'openFence' as const, details: [] }]),
      ]
      return findings.map(finding => ({ file, line: block.line, ...finding }))
    }),
  )
}

type Problem = Pick<Finding, 'code' | 'details'>

function checkLanguage({ lang }: Block): Problem[] {
  const isKnown = lang.length < SHORTEST || LANGUAGES.includes(lang) || nameLanguage(lang) !== lang
  const near = isKnown ? undefined : nearestWord(lang, LANGUAGES)
  return near === undefined ? [] : [{ code: 'fenceLang', details: [lang, near] }]
}

function checkWord({ kind }: Block, word: string, isStrict: boolean): Problem[] {
  const name = word.replace(/=.*$/u, '=')
  const known = WORDS[kind]
  if (known.includes(name)) {
    const form = FORMS[name]
    return form?.isGood(word.slice(name.length)) === false ? [{ code: 'fenceValue', details: [word, form.like] }] : []
  }
  // Only `text output` is compared with anything.
  if (word === 'output') return [{ code: 'fenceWord', details: [word, 'text output'] }]
  const near = nearestWord(name, known) ?? known.find(each => each === `${name}=` || `${each}=` === name) ?? ''
  const isOurs = near !== '' || (isStrict && kind !== 'shown')
  return isOurs ? [{ code: 'fenceWord', details: [word, near] }] : []
}

function areConditions(name: keyof Conditions, value: string): boolean {
  return value.split(',').every(each => isCondition(name, each))
}

function checkClashes({ words }: Block): Problem[] {
  const find = (name: string) => words.find(word => (name.endsWith('=') ? word.startsWith(name) : word === name))
  return CLASHES.flatMap(([one, other]) => {
    const both = [find(one), find(other)].filter(word => word !== undefined)
    return both.length === 2 ? [{ code: 'fenceClash' as const, details: both }] : []
  })
}

function checkPlace(block: Block, { blocks }: CheckedSection, at: number): Problem[] {
  const above = blocks[at - 1]
  const prints = above?.kind === 'python' && !above.isFragment && !above.isStill
  if (block.kind === 'output' && !prints) return [{ code: 'loneOutput', details: [] }]
  if (block.isFragment && block.kind === 'python' && !block.hasComment) return [{ code: 'noReason', details: [] }]
  if (block.kind === 'console' && block.isRun && !hasCommand(block)) return [{ code: 'noCommand', details: [] }]
  if (block.file !== undefined && isOutside(block.file)) return [{ code: 'fenceFile', details: [block.file] }]
  return []
}

function hasCommand({ text }: Block): boolean {
  return readCommands(text).some(command => command.text.trim() !== '')
}

/** The fence's last line is the first one behind the code; at the end of a list item or quote it may be left out. */
function isClosed({ line, text }: Block, lines: readonly string[]): boolean {
  const count = text === '' ? 0 : text.split('\n').length
  const end = [lines[line + count], lines[line]].some(each => /^[\s>]*(?:`{3,}|~{3,})\s*$/u.test(each ?? ''))
  return end || line + count < lines.length - 1
}
