import type { Lang } from '../types.js'
import { dropEnding } from '../words/drop-ending.js'
import { langOfFolder } from '../words/lang-of-folder.js'
import { makeSlug } from '../words/make-slug.js'

/** What a section's id depends on. */
export interface Claim {
  /** Path of its note below the folder of the source. */
  readonly path: string
  readonly slug: string
  readonly lang: Lang
  /** Whether it has text of its own. */
  readonly hasText: boolean
}

/**
 * The ids of all sections of a source, in their order: unique but for twins.
 *
 * Sections of one language that wish for the same id all get their path in front, without the language's folder, so
 * that twins stay twins; then `-2`, `-3`, in order. So do those of two languages that stand in one note: twins have notes
 * of their own. An id that only one section wished for is never taken from it; a
 * heading without text, as `# venv` above `## venv`, gives way to the section that has some.
 */
export function settleIds(claims: readonly Claim[]): string[] {
  const all = countWishes(claims)
  const withText = countWishes(claims.filter(({ hasText }) => hasText))
  const isOnly = (wish: string, hasText: boolean) => (hasText ? withText : all).get(wish) === 1

  const mixed = findMixed(claims)
  const nameNext = openNames([...all.keys()].filter(wish => isOnly(wish, false) || isOnly(wish, true)))
  return claims.map(({ path, slug, lang, hasText }) => {
    const isMixed = hasText && mixed.has(`${path}\n${slug}`)
    if (isOnly(`${lang} ${slug}`, hasText) && !isMixed) return slug
    return nameNext(makeSlug(`${pathWithoutLang(path)} ${slug}`), isMixed ? LANGS : [lang])
  })
}

const LANGS: readonly Lang[] = ['en', 'ko']

/** What gives each id in turn, with a number where it is taken in one of the languages: by a wish, or by those it has given. */
function openNames(wishes: readonly string[]): (id: string, langs: readonly Lang[]) => string {
  const taken = new Set(wishes)
  /** By what is wished for, so that thousands of one are not counted through again for each. */
  const nextCopies = new Map<string, number>()
  return (id, langs) => {
    const wish = `${langs} ${id}`
    let copy = nextCopies.get(wish) ?? 1
    const name = () => (copy === 1 ? id : `${id}-${copy}`)
    while (langs.some(lang => taken.has(`${lang} ${name()}`))) copy += 1
    for (const lang of langs) taken.add(`${lang} ${name()}`)
    nextCopies.set(wish, copy + 1)
    return name()
  }
}

/** The wishes, each behind its note's path, that sections with text of several languages have in one note. */
function findMixed(claims: readonly Claim[]): Set<string> {
  const langs = new Map<string, Lang>()
  const mixed = new Set<string>()
  for (const { path, slug, lang, hasText } of claims) {
    const wish = `${path}\n${slug}`
    if (hasText && (langs.get(wish) ?? lang) !== lang) mixed.add(wish)
    if (hasText) langs.set(wish, lang)
  }
  return mixed
}

function countWishes(claims: readonly Claim[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { lang, slug } of claims) counts.set(`${lang} ${slug}`, (counts.get(`${lang} ${slug}`) ?? 0) + 1)
  return counts
}

function pathWithoutLang(path: string): string {
  const folders = path.split('/')
  const file = folders.pop() ?? ''
  return [...folders.filter(folder => langOfFolder(folder) === undefined), dropEnding(file)].join(' ')
}
