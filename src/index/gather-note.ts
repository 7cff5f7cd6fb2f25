import type { CompiledNote, CompiledSection } from '../types.js'
import { encodeBlocks } from './encode-blocks.js'
import { gatherWords } from './gather-words.js'
import type { GatheredNote, GatheredSection } from './gathered.js'
import type { Terms } from './open-terms.js'

/** Make a compiled note ready to be laid out; its words are added to the terms. */
export function gatherNote({ path, sections }: CompiledNote, terms: Terms): GatheredNote {
  return { path, sections: sections.map(section => gatherSection(section, terms)) }
}

const NO_WORDS = { words: new Uint32Array(0), lengths: 0 }

function gatherSection(section: CompiledSection, terms: Terms): GatheredSection {
  const { texts: _, blocks, markdown, ...head } = section
  const encoder = new TextEncoder()
  return {
    head,
    markdown: encoder.encode(markdown),
    blocks: encoder.encode(encodeBlocks(blocks)),
    ...(section.hasText ? gatherWords(section, terms) : NO_WORDS),
  }
}
