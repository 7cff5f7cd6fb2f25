import type { Block, ByteSource, Lang, Section } from '../types.js'
import { asWords } from './as-words.js'
import { isDamagedIndex } from './damaged-index.js'
import { decodeBlocks } from './decode-blocks.js'
import { FORM } from './form.js'
import type { Head } from './gathered.js'
import type { Lexicon } from './lexicon.js'
import { once } from './once.js'
import { type IndexFile, openFile } from './open-file.js'
import { openLexicon } from './open-lexicon.js'
import { openShapes, type Shapes } from './open-shapes.js'

/**
 * The notes of a source, compiled. Sections are numbered by path, then as written; entries (an id each, with one
 * section a language) by their first section. Nothing but the header is read before it is asked for.
 *
 * Everything here may throw DamagedIndex (see `isDamagedIndex`) where the file is not what was written: compile again.
 */
export interface Index {
  /** As it was packed, but not checked: a damaged one is as good as another one. */
  readonly fingerprint: string
  readonly sectionCount: number
  readonly entryCount: number
  /** The ids by entry. */
  readonly ids: readonly string[]
  /** Paths of the notes (`Note.path`), in order. */
  readonly paths: readonly string[]
  /** What is known of all sections without reading them. */
  readonly shapes: Shapes
  /** The name keys; their postings are entries. */
  readonly names: Lexicon
  /** The words, spelled in letters; their postings are sections. */
  readonly words: Lexicon
  /** Its title and topic, white space in them folded; faster than all of it. */
  readonly label: (number: number) => { readonly title: string; readonly topic: string }
  /** A section; its text is read when it is looked at. */
  readonly section: (number: number) => Section
  /** A section's text, as `Section.markdown`; faster than all of it. */
  readonly markdown: (number: number) => string
  /** A section's blocks, undefined where it was stored without. */
  readonly blocks: (number: number) => readonly Block[] | undefined
  /** What was stored of a section beside its text. */
  readonly head: (number: number) => Head
  /** A section's Markdown and blocks as stored. */
  readonly body: (number: number) => { readonly markdown: Uint8Array; readonly blocks: Uint8Array }
  /** The numbers of an entry's sections, that in English first. */
  readonly sectionsOf: (entry: number) => number[]
  /** The number of an entry's section: in this language if it has that, but rather one with text than one without. */
  readonly sectionOf: (entry: number, lang: Lang) => number
  /** The numbers of the sections below a section's heading, as written. */
  readonly partsOf: (number: number) => number[]
}

/** Open the bytes of `packIndex`; undefined when they are none, of another version of pynote, or damaged. */
export function openIndex(bytes: ByteSource): Index | undefined {
  try {
    const file = openFile(bytes)
    return file && describeIndex(file)
  } catch (error) {
    if (isDamagedIndex(error)) return undefined
    throw error
  }
}

function describeIndex(file: IndexFile): Index {
  // A Buffer, since a TextDecoder costs more to make than a section takes to decode.
  const decode = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
  const run = (starts: keyof typeof RUNS, number: number) => {
    const [from, to] = asWords(file.read(starts, number * 4, number * 4 + 8))
    return file.read(RUNS[starts], from, to)
  }
  const fingerprint = once(() => {
    const bytes = file.peek('fingerprint', file.number('fingerprintBytes'))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  })
  const ids = once(() =>
    decode(file.read('ids', 0, file.number('idsBytes')))
      .split('\n')
      .slice(0, -1),
  )
  const labels = once(() => decode(file.read('labels', 0, file.number('labelsBytes'))).split('\n'))
  const idOf = (entry: number) => decode(run('idStarts', entry)).trimEnd()
  const paths = once((): string[] => JSON.parse(decode(file.read('notes', 0, file.number('notesBytes')))))
  const shapes = once(() => openShapes(file))
  const entries = once(() => asWords(file.read('entries')))
  const names = once(() => openLexicon(file.read('names'), (from, to) => file.read('namePostings', from, to)))
  const words = once(() => openLexicon(file.read('words'), (from, to) => file.read('wordPostings', from, to)))
  const head = (number: number): Head => JSON.parse(decode(run('headStarts', number)))
  const sectionsOf = (entry: number) => {
    const [en = FORM.none, ko = FORM.none] = [entries()[entry * 2], entries()[entry * 2 + 1]]
    if (en === FORM.none) return [ko]
    return ko === FORM.none ? [en] : [en, ko]
  }
  const markdown = (number: number) => decode(run('markdownStarts', number))
  return {
    get fingerprint() {
      return fingerprint()
    },
    sectionCount: file.number('sections'),
    entryCount: file.number('entries'),
    get ids() {
      return ids()
    },
    get paths() {
      return paths()
    },
    get shapes() {
      return shapes()
    },
    get names() {
      return names()
    },
    get words() {
      return words()
    },
    label: number => {
      const line = labels()[number] ?? ''
      const end = line.indexOf('\t')
      return { title: line.slice(0, end), topic: line.slice(end + 1) }
    },
    head,
    section: number => {
      const { slug: _, named: __, ...rest } = head(number)
      const text = once(() => markdown(number))
      return Object.defineProperty({ id: idOf(shapes().entry(number)), ...rest, markdown: '' }, 'markdown', {
        get: text,
        enumerable: true,
      })
    },
    markdown,
    blocks: number => decodeBlocks(decode(run('blockStarts', number))),
    body: number => ({ markdown: run('markdownStarts', number), blocks: run('blockStarts', number) }),
    sectionsOf,
    sectionOf: (entry, lang) => {
      const [first = FORM.none, second = first] = sectionsOf(entry)
      const [own, other] = lang === 'ko' ? [second, first] : [first, second]
      return shapes().hasText(own) || !shapes().hasText(other) ? own : other
    },
    partsOf: number => {
      const parts: number[] = []
      const { note, depth } = shapes()
      for (let next = number + 1; next < file.number('sections'); next += 1) {
        if (note(next) !== note(number) || depth(next) <= depth(number)) break
        parts.push(next)
      }
      return parts
    },
  }
}

const RUNS = { idStarts: 'ids', headStarts: 'heads', markdownStarts: 'markdown', blockStarts: 'blocks' } as const
