import type { ByteSource } from '../types.js'
import { isDamagedIndex } from './damaged-index.js'
import type { Lexicon } from './lexicon.js'
import { once } from './once.js'
import { type IndexFile, openFile } from './open-file.js'
import { openLexicon } from './open-lexicon.js'
import { type Outline, openOutline } from './open-outline.js'
import { openSections, type Sections } from './open-sections.js'
import { openShapes, type Shapes } from './open-shapes.js'
import { readFingerprint } from './read-fingerprint.js'
import { readText } from './read-text.js'

/**
 * The notes of a source, compiled. Sections are numbered by path, then as written; entries (an id each, with one
 * section a language) by their first section. Nothing but the header is read before it is asked for.
 *
 * Everything here may throw DamagedIndex (see `isDamagedIndex`) where the file is not what was written: compile again.
 */
export interface Index extends Outline, Sections {
  /** As it was packed, but not checked: a damaged one is as good as another one. */
  readonly fingerprint: string
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
  const fingerprint = once(() => readFingerprint(file))
  const ids = once(() => readText(file, 'ids').split('\n').slice(0, -1))
  const paths = once((): string[] => JSON.parse(readText(file, 'notes')))
  const shapes = once(() => openShapes(file))
  const names = once(() => openLexicon(file.read('names'), (from, to) => file.read('namePostings', from, to)))
  const words = once(() => openLexicon(file.read('words'), (from, to) => file.read('wordPostings', from, to)))
  return {
    get fingerprint() {
      return fingerprint()
    },
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
    ...openOutline(file, shapes),
    ...openSections(file, shapes),
  }
}
