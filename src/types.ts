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
  /** Pythons that its code was run on, oldest first, e.g. `['3.8', '3.11']`; none where that is not known. */
  readonly checked: readonly string[]
  /** Whether it has text of its own; one without is neither searched nor listed, but keeps its id. */
  readonly hasText: boolean
  /** Own text only, as written but for the metadata comment, byte for byte, heading included; ends as it ended in the file. */
  readonly markdown: string
  /** Definitions of links and footnotes that it refers to and that stand elsewhere in its note, as written. */
  readonly borrowed?: string
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

/**
 * A part of a section, painted, waiting for a width: what the layout needs, JSON as it stands.
 *
 * Painted text carries 16-colour SGR sequences, links as OSC 8 ended by BEL, hard line breaks as newlines; all else in
 * it is clean.
 */
export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** The visible line that says where a section has its text from. */
  | { readonly kind: 'source'; readonly text: string }
  /** `lang` and `words` as behind the fence, see `CodeBlock`; line breaks are those of the code. */
  | { readonly kind: 'code'; readonly lang: string; readonly words: readonly string[]; readonly text: string }
  | ListBlock
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | TableBlock
  /** Their numbers are their places, from 1. */
  | { readonly kind: 'footnotes'; readonly notes: readonly (readonly Block[])[] }
  | { readonly kind: 'rule' }

/** A list, painted. */
export interface ListBlock {
  readonly kind: 'list'
  /** Number of its first item; absent for bullets. */
  readonly start?: number
  /** Whether blank lines stand between its items. */
  readonly loose: boolean
  readonly items: readonly ListItem[]
}

/** An item of a list, painted. */
export interface ListItem {
  /** Whether its box is ticked; absent where it has no box. */
  readonly done?: boolean
  readonly blocks: readonly Block[]
}

/** A table, painted; each row has as many cells as the head. */
export interface TableBlock {
  readonly kind: 'table'
  readonly align: readonly ('left' | 'center' | 'right')[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Where bytes are read from: a file, or memory in tests. */
export interface ByteSource {
  /** Number of bytes. */
  readonly length: number
  /** Whether the bytes are sure to be what was written, as those that are installed with pynote. */
  readonly isTrusted?: boolean
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

/** What the reader should know of the notes, though the look-up goes on. */
export type Warning =
  /** An entry of `PYNOTE_PATH` where there is nothing. */
  | { readonly code: 'missingPath'; readonly path: string }
  /** `why` is one of the reasons that `wordReason` knows, or an error code of the system. */
  | { readonly code: 'unreadableNote'; readonly path: string; readonly why: string }
  | { readonly code: 'notText'; readonly path: string }

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
  /** Path of the bundled notes' index, where that is not beside the program. */
  readonly bundledIndex?: string
}

/** The part of a stream that pynote writes to. `columns` and `rows` are set on terminals only. */
export interface OutStream {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
  readonly rows?: number
}
