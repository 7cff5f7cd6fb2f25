import type { Lang } from '../types.js'
import { dropEnding } from '../words/drop-ending.js'
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
 * that twins stay twins; then `-2`, `-3`, in order. An id that only one section wished for is never taken from it; a
 * heading without text, as `# venv` above `## venv`, gives way to the section that has some.
 */
export function settleIds(claims: readonly Claim[]): string[] {
  const all = countWishes(claims)
  const withText = countWishes(claims.filter(({ hasText }) => hasText))
  const isOnly = (wish: string, hasText: boolean) => (hasText ? withText : all).get(wish) === 1

  const taken = new Set([...all.keys()].filter(wish => isOnly(wish, false) || isOnly(wish, true)))
  return claims.map(({ path, slug, lang, hasText }) => {
    if (isOnly(`${lang} ${slug}`, hasText)) return slug
    const id = makeSlug(`${pathWithoutLang(path)} ${slug}`)
    let settled = id
    for (let copy = 2; taken.has(`${lang} ${settled}`); copy += 1) settled = `${id}-${copy}`
    taken.add(`${lang} ${settled}`)
    return settled
  })
}

function countWishes(claims: readonly Claim[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { lang, slug } of claims) counts.set(`${lang} ${slug}`, (counts.get(`${lang} ${slug}`) ?? 0) + 1)
  return counts
}

function pathWithoutLang(path: string): string {
  const folders = path.split('/')
  const file = folders.pop() ?? ''
  return [...folders.filter(folder => !/^(?:pages\.)?(?:en|ko)$/u.test(folder)), dropEnding(file)].join(' ')
}
