import { compareVersions } from './compare-versions.js'

/**
 * A range of Python versions: `3.12+`, `3.8-3.11`, `3.9-` (and before), `>=3.12`, `<3.13`, or one version, `3.12`.
 *
 * A major version alone stands for all of its minor ones: `3` and `<=3` have 3.12, `>3` has not.
 *
 * @returns whether a version such as `3.12` is in it; undefined where it is no range
 */
export function readVersionRange(written: string): ((version: string) => boolean) | undefined {
  const match = /^(>=|<=|<|>|==)?(\d+(?:\.\d+)?)(?:(\+)|(-)(\d+(?:\.\d+)?)?)?$/u.exec(written)
  if (match === null) return undefined
  const [, operator, from = '', plus, dash, to] = match
  if (operator !== undefined && (plus ?? dash) !== undefined) return undefined

  return version => {
    const order = compareTo(from, version)
    if (plus !== undefined || operator === '>=') return order >= 0
    if (to !== undefined) return order >= 0 && compareTo(to, version) <= 0
    if (dash !== undefined || operator === '<=') return order <= 0
    if (operator === '<') return order < 0
    return operator === '>' ? order > 0 : order === 0
  }
}

/** Whether a version comes before (below 0), in (0) or behind (above 0) a bound, by as many numbers as that has. */
function compareTo(bound: string, version: string): number {
  return compareVersions(version.split('.').slice(0, bound.split('.').length).join('.'), bound)
}
