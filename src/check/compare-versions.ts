/**
 * Whether a version comes before (below 0), is (0) or comes behind (above 0) another, by their numbers: `1.4` = `1.4.0`.
 *
 * Release candidates and the like come before their release; what else is written behind the numbers does not count.
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/
 */
export function compareVersions(one: string, other: string): number {
  const [these, those] = [numbersOf(one), numbersOf(other)]
  for (let at = 0; at < Math.max(these.length, those.length); at++) {
    const difference = (these[at] ?? 0) - (those[at] ?? 0)
    if (difference !== 0) return difference
  }
  return Number(isEarly(other)) - Number(isEarly(one))
}

function numbersOf(version: string): number[] {
  return (/^v?(\d+(?:\.\d+)*)/u.exec(version)?.[1] ?? '0').split('.').map(Number)
}

function isEarly(version: string): boolean {
  return /^v?\d+(?:\.\d+)*[._-]?(?:a|b|c|rc|alpha|beta|pre|preview|dev)/iu.test(version)
}
