import type { CompiledSection, Section } from '../types.js'

/** What is stored of a section beside its text: everything but its id, which is settled among all notes. */
export type Head = Omit<Section, 'id' | 'markdown'> & Pick<CompiledSection, 'slug' | 'named'>

/** A section, ready to be laid out. */
export interface GatheredSection {
  readonly head: Head
  readonly markdown: Uint8Array
  /** Its blocks as JSON; empty where it has none. */
  readonly blocks: Uint8Array
  /** Two numbers for each of its words: the term, and `FIELDS` with `packCounts` eight bits up. Without those of its id. */
  readonly words: Uint32Array
  /** `packLengths` of its texts. */
  readonly lengths: number
}

/** A note, ready to be laid out. */
export interface GatheredNote {
  readonly path: string
  readonly sections: readonly GatheredSection[]
}
