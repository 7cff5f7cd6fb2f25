import type { CompiledNote, CompiledSection, Note } from '../types.js'
import { dropEnding } from '../words/drop-ending.js'
import { makeSlug } from '../words/make-slug.js'
import { borrowDefinitions } from './borrow-definitions.js'
import { collectTexts } from './collect-texts.js'
import type { Part } from './cut-part.js'
import { findAliases } from './find-aliases.js'
import { findChains } from './find-chains.js'
import { findSource } from './find-source.js'
import { findSpans, plainText } from './plain-text.js'
import type { Leaf } from './read-leaves.js'
import { type Fields, readYaml } from './read-yaml.js'
import { splitNote } from './split-note.js'
import { tellLang } from './tell-lang.js'

/** What all sections of a note share. */
interface Context {
  readonly note: Note
  /** The file's name without its ending. */
  readonly name: string
  readonly front: Fields
}

/** A part with its place in the note: the plain headings down to it, and those of them that name it. */
interface PlacedPart {
  readonly part: Part
  readonly trail: readonly string[]
  readonly ownTrail: readonly string[]
}

/**
 * A note as sections, ready to be stored and found; without paint.
 *
 * Any text is a note: what is no YAML in its metadata, or no Markdown, costs only that. An empty one has no sections.
 */
export function compileNote(note: Note): CompiledNote {
  const { yaml, parts } = splitNote(note.text)
  const name = dropEnding(note.path.slice(note.path.lastIndexOf('/') + 1))
  const context = { note, name, front: readYaml(yaml) }
  const borrowed = borrowDefinitions(parts)
  const sections = placeParts(parts, name).map((placed, place) => {
    const section = compilePart(placed, context)
    return borrowed[place] ? { ...section, borrowed: borrowed[place] } : section
  })
  return { path: note.path, sections }
}

/**
 * The first part of a note with a title is named by it, whether or not others follow, so that a `##` added later does
 * not rename it; the others are named without the title.
 */
function placeParts(parts: readonly Part[], name: string): PlacedPart[] {
  const titles = parts.map(({ heading }) => titleOf(heading?.tokens ?? []) || name)
  const chains = findChains(parts.map(({ heading }) => heading?.depth ?? 0))
  const hasTitle = parts[0]?.heading?.depth === 1
  return parts.map((part, index) => {
    const chain = chains[index] ?? []
    const own = hasTitle && chain.length > 1 && chain[0] === 0 ? chain.slice(1) : chain
    return { part, trail: chain.map(at => titles[at] ?? ''), ownTrail: own.map(at => titles[at] ?? '') }
  })
}

function titleOf(tokens: Parameters<typeof plainText>[0]): string {
  return plainText(tokens).normalize('NFC').replace(/\s+/gu, ' ').trim()
}

function compilePart({ part, trail, ownTrail }: PlacedPart, { note, name, front }: Context): CompiledSection {
  const { heading, leaves, line, markdown, hasText } = part
  const title = trail.at(-1) ?? name
  const own = readYaml(part.comment.yaml)
  const id = makeSlug(own.text('id') ?? '')
  const spans = findSpans(heading?.tokens ?? [])
  return {
    slug: id || makeSlug(ownTrail.join(' ')) || makeSlug(name) || 'note',
    named: id !== '',
    title,
    trail,
    depth: heading?.depth ?? 0,
    lang: tellLang({ named: front.text('lang'), path: note.path, words: wordsOf(title, leaves) }),
    topic: front.text('topic') ?? name,
    tags: [...new Set([...front.list('tags'), ...own.list('tags')])],
    aliases: findAliases({ title, spans, leaves, given: own.list('aliases') }),
    see: own.list('see'),
    file: note.file,
    line,
    url: findUrl(leaves),
    checked: [],
    hasText,
    markdown,
    texts: collectTexts(leaves),
  }
}

function wordsOf(title: string, leaves: readonly Leaf[]): string {
  return [title, ...leaves.map(leaf => (leaf.kind === 'prose' ? leaf.words : ''))].join('\n')
}

function findUrl(leaves: readonly Leaf[]): string | null {
  const lines = leaves.flatMap(leaf => (leaf.kind === 'prose' ? leaf.markdown.split('\n') : []))
  return lines.map(findSource).findLast(url => url !== undefined) ?? null
}
