import type { Index } from './index/open-index.js'

/** A language that pynote speaks and that notes are written in. */
export type Lang = 'en' | 'ko'

/** One Markdown file, as read. */
export interface Note {
  /** Path below the folder of its source, divided by `/`, in NFC; for a file named by itself, its name. */
  readonly path: string
  /** Path as a reader would open it: absolute for own notes, `notes/en/list.md` for bundled ones. */
  readonly file: string
  /** The text without a byte-order mark, line ends as written. */
  readonly text: string
}

/** One heading and the text under it, up to the next heading: the unit that is found and shown. */
export interface Section {
  /** Unique in its source, but for its twin in the other language, e.g. `sqlalchemy-pool`. */
  readonly id: string
  /** The heading's own plain text, without marks; the first of a note without headings is its file's name. */
  readonly title: string
  /** Plain headings from the note's title down to this one, e.g. `['Lists', 'Sorting']`. Never empty. */
  readonly trail: readonly string[]
  /** Level of the heading, 1 to 6; 0 for text before the first heading. A section's parts are those right after it in its note with a greater depth. */
  readonly depth: number
  readonly lang: Lang
  /** Front matter's `topic`, else the file's name without its ending. */
  readonly topic: string
  readonly tags: readonly string[]
  /** Other names, as written: of the metadata, headings, one-span lines, imported and dotted names in code. */
  readonly aliases: readonly string[]
  /** Ids of related sections. */
  readonly see: readonly string[]
  /** `Note.file`. */
  readonly file: string
  /** Line of the heading in its file, counted from 1. */
  readonly line: number
  /** Web address of the visible last line `Source:` or `출처:`. */
  readonly url: string | null
  /** Whether it has text of its own; one without is neither searched nor listed, but keeps its id. */
  readonly hasText: boolean
  /** Own text only, as written but for the metadata comment, byte for byte, heading included; ends as it ended in the file. */
  readonly markdown: string
}

/** The kinds of text a section is found by, beside its id, title, aliases, tags and topic. */
export interface SearchTexts {
  /** First paragraph, plain. */
  readonly lead: string
  /** All other prose, plain; headings left out. */
  readonly prose: string
  /** Code blocks and code spans. */
  readonly code: string
}

/** A section as the compiler gives it: what will be stored, before ids are settled among all notes of a source. */
export interface CompiledSection extends Omit<Section, 'id'> {
  /** The id wished for: the metadata's `id`, else the slug of the trail. */
  readonly slug: string
  /** Whether `slug` was written by the author (`id:`). */
  readonly named: boolean
  readonly texts: SearchTexts
  /** The section as blocks to be laid out, with ANSI colours; absent where it is painted when first shown. */
  readonly blocks?: readonly Block[]
}

/** A compiled note. */
export interface CompiledNote {
  /** `Note.path`. */
  readonly path: string
  readonly sections: readonly CompiledSection[]
}

/** A part of a section, painted: its inline text and code carry ANSI colours and wait for a width. */
export interface Block {
  readonly kind: string
}

/** Where bytes are read from: a file, or memory in tests. */
export interface ByteSource {
  /** Number of bytes. */
  readonly length: number
  /** The bytes from `offset` on; fewer than `length` only at the end. */
  read(offset: number, length: number): Uint8Array
  close(): void
}

/** Where a word of the question was found. */
export type Field = 'id' | 'title' | 'alias' | 'tag' | 'topic' | 'text' | 'code'

/** By what kinship: the same, its beginning, misspelt, initial consonants, typed with the other keyboard layout. */
export type How = 'exact' | 'prefix' | 'typo' | 'initials' | 'layout'

/** Why a section is a hit. */
export interface Match {
  /** Word of the query, as typed. */
  readonly word: string
  readonly field: Field
  readonly how: How
  /** The word of the section it stands for. */
  readonly found: string
}

/** A place that notes come from, opened. Earlier sources have precedence. */
export interface Source {
  /** `notes:1`, `project`, `path:1`, `data` or `bundled`. */
  readonly label: string
  readonly index: Index
}

/** A section that answers. */
export interface Hit {
  /** What `show` finds it by: its id, or `source:id` where an earlier source has the same id. */
  readonly id: string
  /** In the reader's language where it has that. */
  readonly section: Section
  /** Number of that section in the index of its source. */
  readonly number: number
  readonly source: Source
  /** From 1, perfect, down to 0; comparable from query to query. */
  readonly score: number
  readonly matches: readonly Match[]
}

/** The part of `process` that pynote lives on; a test hands in a fake one. */
export interface Host {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly stdin: NodeJS.ReadableStream & { isTTY?: boolean }
  readonly stdout: OutStream
  readonly stderr: OutStream
  cwd(): string
}

/** The part of a stream that pynote writes to. `columns` and `rows` are set on terminals only. */
export interface OutStream {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
  readonly rows?: number
}
