import { compareVersions } from './compare-versions.js'

/**
 * A range of Python versions: `3.12+`, `3.8-3.11`, `3.9-` (and before), `>=3.12`, `<3.13`, or one version, `3.12`.
 *
 * @returns whether a version such as `3.12` is in it; undefined where it is no range
 */
export function readVersionRange(written: string): ((version: string) => boolean) | undefined {
  const match = /^(>=|<=|<|>|==)?(\d+(?:\.\d+)?)(?:(\+)|(-)(\d+(?:\.\d+)?)?)?$/u.exec(written)
  if (match === null) return undefined
  const [, operator, from = '', plus, dash, to] = match
  if (operator !== undefined && (plus ?? dash) !== undefined) return undefined

  return version => {
    const order = compareVersions(version, from)
    if (plus !== undefined || operator === '>=') return order >= 0
    if (to !== undefined) return order >= 0 && compareVersions(version, to) <= 0
    if (dash !== undefined || operator === '<=') return order <= 0
    if (operator === '<') return order < 0
    return operator === '>' ? order > 0 : order === 0
  }
}
