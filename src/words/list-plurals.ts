/**
 * What a text may be the singular of, the last word in the plural: `keyword argument` → `keyword arguments`.
 *
 * By rule alone. Empty where the last word is no English one of three or more letters, or ends in `s` as plurals do.
 * @param text folded
 */
export function listPlurals(text: string): string[] {
  if (!/(?<![a-z])[a-z]{2,}[a-rt-z]$/.test(text)) return []
  if (['x', 'z', 'ch', 'sh'].some(end => text.endsWith(end))) return [`${text}es`]
  const isVowelled = 'aeiou'.includes(text.at(-2) ?? '')
  return [text.endsWith('y') && !isVowelled ? `${text.slice(0, -1)}ies` : `${text}s`]
}
