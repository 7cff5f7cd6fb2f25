import type { Hit, Section } from '../types.js'

/** How well a section explains a class of exceptions, '' for any: better where that, or errors, is what it is about. */
export function weighHit(hit: Hit, type: string): number {
  const share = type === '' ? 1 : isTitled(hit, type) ? 2 : isCalled(hit, type) ? 1.8 : isAbout(hit, type) ? 1.5 : 1
  return hit.score * share * (isOnErrors(hit.section) ? 1.5 : 1)
}

/** Whether errors are what the section is about. */
export function isOnErrors({ topic, tags }: Section): boolean {
  return /^(?:errors?|오류|예외)$/u.test(topic) || tags.some(tag => /^(?:errors?|오류)$/u.test(tag))
}

/** Whether the section has the class in its title or in another name, and so is about it. */
export function isAbout(hit: Hit, type: string): boolean {
  return isTitled(hit, type) || hit.section.aliases.some(alias => hasWord(alias, type))
}

/** Whether the section has the class itself, and not just a word like it. */
export function names({ section }: Hit, type: string): boolean {
  return hasWord(section.markdown, type)
}

function isTitled({ section }: Hit, type: string): boolean {
  return hasWord(section.title, type)
}

function isCalled({ section }: Hit, type: string): boolean {
  return section.aliases.some(alias => alias === type)
}

/** Whether a text has a name in its own case: `Empty` is a class, `empty` is not. */
export function hasWord(text: string, type: string): boolean {
  const at = text.indexOf(type)
  if (at === -1) return false
  const isWhole = !/\w/.test(text[at - 1] ?? '') && !/\w/.test(text[at + type.length] ?? '')
  return isWhole || hasWord(text.slice(at + type.length), type)
}
