import type { Lang } from '../types.js'

/** On which Pythons sections were checked, by id; by `lang/id` where the code in the two languages is not the same. */
export type CheckRecord = Readonly<Record<string, CheckedCode>>

/** Code that was checked. */
export interface CheckedCode {
  /** Its hash, as hash-code.ts makes it. */
  readonly code: string
  /** Versions such as `3.8`, oldest first. */
  readonly python: readonly string[]
}

/** A section as far as the record knows it. */
export interface RecordedSection {
  readonly id: string
  readonly lang: Lang
  /** The hash of its code as it is now. */
  readonly code: string
}

/** The Pythons that a section was checked on, oldest first; none where its code has changed since, or never was checked. */
export function checkedVersions(record: CheckRecord, { id, lang, code }: RecordedSection): readonly string[] {
  const found = [`${lang}/${id}`, id].map(key => (Object.hasOwn(record, key) ? record[key] : undefined))
  return found.find(entry => entry?.code === code)?.python ?? []
}
