import type { Block, Section } from '../types.js'
import { asWords } from './as-words.js'
import { decodeBlocks } from './decode-blocks.js'
import { decodeUtf8 } from './decode-utf8.js'
import type { Head } from './gathered.js'
import { once } from './once.js'
import type { IndexFile } from './open-file.js'
import type { Shapes } from './open-shapes.js'
import { readText } from './read-text.js'

/** What is stored of each section, by its number. */
export interface Sections {
  /** Its title and topic, white space in them folded; faster than all of it. */
  readonly label: (section: number) => { readonly title: string; readonly topic: string }
  /** All of it; its text is read when it is looked at. */
  readonly section: (section: number) => Section
  /** Its text, as `Section.markdown`; faster than all of it. */
  readonly markdown: (section: number) => string
  /** Its blocks, undefined where it was stored without. */
  readonly blocks: (section: number) => readonly Block[] | undefined
  /** What was stored of it beside its text. */
  readonly head: (section: number) => Head
  /** Its Markdown and blocks as stored. */
  readonly body: (section: number) => { readonly markdown: Uint8Array; readonly blocks: Uint8Array }
}

/** Regions with a run of bytes for each section or entry, by the region that says where each run starts. */
const RUNS = { idStarts: 'ids', headStarts: 'heads', markdownStarts: 'markdown', blockStarts: 'blocks' } as const

/** The sections in a file, each read when it is asked for. */
export function openSections(file: IndexFile, shapes: () => Shapes): Sections {
  const readRun = (starts: keyof typeof RUNS, number: number) => {
    const [from, to] = asWords(file.read(starts, number * 4, number * 4 + 8))
    return file.read(RUNS[starts], from, to)
  }
  const labels = once(() => readText(file, 'labels').split('\n'))
  const idOf = (entry: number) => decodeUtf8(readRun('idStarts', entry)).trimEnd()
  const head = (section: number): Head => JSON.parse(decodeUtf8(readRun('headStarts', section)))
  const markdown = (section: number) => decodeUtf8(readRun('markdownStarts', section))
  return {
    label: section => {
      const line = labels()[section] ?? ''
      const end = line.indexOf('\t')
      return { title: line.slice(0, end), topic: line.slice(end + 1) }
    },
    section: section => {
      const { slug: _, named: __, ...rest } = head(section)
      const text = once(() => markdown(section))
      const whole = { id: idOf(shapes().entry(section)), ...rest, markdown: '' }
      return Object.defineProperty(whole, 'markdown', { get: text, enumerable: true })
    },
    markdown,
    blocks: section => decodeBlocks(decodeUtf8(readRun('blockStarts', section))),
    head,
    body: section => ({ markdown: readRun('markdownStarts', section), blocks: readRun('blockStarts', section) }),
  }
}
