import { readRequirement } from './read-requirement.js'
import { readVersionRange } from './read-version-range.js'
import type { Conditions } from './types.js'
import { PLATFORMS } from './unmet-condition.js'

/** Whether a text is a value of a condition, such as `3.12+`, `sqlalchemy>=2`, `windows`; blanks in it do not count. */
export function isCondition(name: keyof Conditions, text: string): boolean {
  const value = text.replace(/\s+/gu, '')
  switch (name) {
    case 'python':
      return readVersionRange(value) !== undefined
    case 'needs':
      // A piece such as `<3` goes on with the requirement before it.
      return /^[<>=!~]/u.test(value) || readRequirement(value) !== undefined
    case 'platform':
      return Object.hasOwn(PLATFORMS, value)
  }
}
