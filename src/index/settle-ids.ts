import type { Lang } from '../types.js'
import { makeSlug } from '../words/slug.js'

/** What a section's id depends on. */
export interface Claim {
  /** Path of its note below the folder of the source. */
  readonly path: string
  readonly slug: string
  readonly lang: Lang
}

/**
 * The ids of all sections of a source, in their order: unique but for twins.
 *
 * Sections of one language that wish for the same id all get their path in front, without the language's folder, so
 * that twins stay twins; then `-2`, `-3`, in order. An id that only one section wished for is never taken from it.
 */
export function settleIds(claims: readonly Claim[]): string[] {
  const wishes = new Map<string, number>()
  for (const { lang, slug } of claims) wishes.set(`${lang} ${slug}`, (wishes.get(`${lang} ${slug}`) ?? 0) + 1)

  const taken = new Set([...wishes].filter(([, count]) => count === 1).map(([wish]) => wish))
  return claims.map(({ path, slug, lang }) => {
    if (wishes.get(`${lang} ${slug}`) === 1) return slug
    const id = makeSlug(`${pathWithoutLang(path)} ${slug}`)
    let settled = id
    for (let copy = 2; taken.has(`${lang} ${settled}`); copy += 1) settled = `${id}-${copy}`
    taken.add(`${lang} ${settled}`)
    return settled
  })
}

function pathWithoutLang(path: string): string {
  const folders = path.split('/')
  const file = folders.pop() ?? ''
  return [
    ...folders.filter(folder => !/^(?:pages\.)?(?:en|ko)$/u.test(folder)),
    file.replace(/(?<=.)\.[^.]*$/u, ''),
  ].join(' ')
}
