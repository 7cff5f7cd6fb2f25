import { compareVersions } from './compare-versions.js'

/** A distribution that code needs. */
export interface Requirement {
  /** As PEP 503 writes it: lower case, `-` for any run of `-`, `_`, `.`. */
  readonly name: string
  /** Whether a version will do; a module of the standard library has the version ''. */
  allows(version: string): boolean
}

const CLAUSE = /^(>=|<=|==|!=|~=|<|>)(\d[\w.]*?)(\.\*)?$/u

/** A requirement such as `sqlalchemy>=2`, `Django>=4.2,<6` or `uvicorn[standard]`; undefined where it is none. */
export function readRequirement(written: string): Requirement | undefined {
  const [all, name = '', rest = ''] = /^([a-z\d](?:[\w.-]*[a-z\d])?)(?:\[[\w.,-]*\])?(.*)$/iu.exec(written) ?? []
  const clauses = rest === '' ? [] : rest.split(',').map(clause => CLAUSE.exec(clause))
  if (all === undefined || clauses.includes(null)) return undefined
  return {
    name: name.toLowerCase().replace(/[-_.]+/gu, '-'),
    allows: version => clauses.every(clause => clause !== null && allows(version, clause)),
  }
}

function allows(version: string, [, operator, wanted = '', any]: RegExpExecArray): boolean {
  if (version === '') return false
  const order = compareVersions(version, wanted)
  switch (operator) {
    case '>=':
      return order >= 0
    case '<=':
      return order <= 0
    case '<':
      return order < 0
    case '>':
      return order > 0
    case '~=':
      return order >= 0 && startsWith(version, wanted.split('.').slice(0, -1))
    default: {
      const isSame = any === undefined ? order === 0 : startsWith(version, wanted.split('.'))
      return isSame === (operator === '==')
    }
  }
}

function startsWith(version: string, parts: readonly string[]): boolean {
  const numbers = version.split('.')
  return parts.every((part, at) => part === (numbers[at] ?? '0'))
}
