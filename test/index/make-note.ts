import type { CompiledNote, CompiledSection } from '../../src/types.js'

/** A compiled note at a path; what is not given of its sections is plain: English, with the title as its only text. */
export function makeNote(path: string, ...sections: (Partial<CompiledSection> & { title: string })[]): CompiledNote {
  return {
    path,
    sections: sections.map((section, place) => ({ ...plainSection(path, section.title, place), ...section })),
  }
}

function plainSection(path: string, title: string, place: number): CompiledSection {
  return {
    slug: title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
    named: false,
    title,
    trail: ['Note', title],
    depth: 2,
    lang: 'en',
    topic: 'note',
    tags: [],
    aliases: [title],
    see: [],
    file: `/notes/${path}`,
    line: place * 10 + 1,
    url: null,
    checked: [],
    hasText: true,
    markdown: `## ${title}\n`,
    texts: { lead: '', prose: '', code: '' },
  }
}
