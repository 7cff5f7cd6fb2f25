import { FIELDS } from '../index/fields.js'

/** What an alias says: of one entry alone, of some; and what of that is left when it is not the very alias. */
const ALIAS = { own: 0.97, shared: 0.93, like: 0.7 }

/** A name's place among the names of an entry. */
export interface NameUse {
  /** The `FIELDS` that have it. */
  readonly fields: number
  /** Whether other entries have it, too. */
  readonly isShared: boolean
  /** Whether it is the very name. */
  readonly isExact: boolean
}

/** How much it says that something is a name of an entry: 1 for its id or title, less for an alias. */
export function worthOfName({ fields, isShared, isExact }: NameUse): number {
  if (fields & (FIELDS.id | FIELDS.title)) return 1
  return (isShared ? ALIAS.shared : ALIAS.own) * (isExact ? 1 : ALIAS.like)
}
