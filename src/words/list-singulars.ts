/**
 * The texts that a text may be the plural of, the last word in the singular: `context managers` → `context manager`.
 *
 * By rule alone, so that some are no words: `caches` → `cach`, `cache`. Empty where the last word does not look like an
 * English plural of three or more letters.
 * @param text folded
 */
export function listSingulars(text: string): string[] {
  if (!/(?<![a-z])[a-z]{3,}(?<![suia])s$/.test(text)) return []
  return [text.replace(/ies$/, 'y'), text.replace(/(?<=[sxz]|ch|sh)es$/, ''), text.slice(0, -1)].filter(
    (one, at, all) => one !== text && all.indexOf(one) === at,
  )
}
