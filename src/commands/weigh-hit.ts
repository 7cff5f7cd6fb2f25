import type { Hit, Section } from '../types.js'
import { hasWord } from './has-word.js'

/**
 * How well a hit explains a class of exceptions: its score, up to three times as much where the class, or errors, are what
 * the section is about.
 *
 * @param type bare name of the class; '' for any
 */
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

function isTitled({ section }: Hit, type: string): boolean {
  return hasWord(section.title, type)
}

function isCalled({ section }: Hit, type: string): boolean {
  return section.aliases.some(alias => alias === type)
}
