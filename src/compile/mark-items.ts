import { bulletOf } from '../words/bullet-of.js'
import { readAttribute } from './read-attribute.js'

/** What gives HTML's list items their marks, asked for each tag in turn: a bullet by depth, a number; '' for other tags. */
export function markItems(): (tag: string) => string {
  /** The next number of each open list, outermost first; undefined for bullets. */
  const lists: (number | undefined)[] = []
  return tag => {
    const [, slash, name] = /^<(\/?)(ol|ul|li)\b/u.exec(tag.toLowerCase()) ?? []
    if (name === 'li') return slash === '/' ? '' : markItem(lists)
    if (name !== undefined && slash === '/') lists.pop()
    else if (name !== undefined)
      lists.push(name === 'ol' ? Number.parseInt(readAttribute(tag, 'start') ?? '1', 10) || 0 : undefined)
    return ''
  }
}

function markItem(lists: (number | undefined)[]): string {
  const number = lists.at(-1)
  if (number === undefined) return bulletOf(Math.max(0, lists.length - 1))
  lists[lists.length - 1] = number + 1
  return `${number}.`
}
