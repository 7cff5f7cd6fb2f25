/** Whether a folded Korean word says that something does not work: `안됨`, `안돼요`, `안되는데`. */
export function saysItFails(word: string): boolean {
  return word.startsWith('안') && /^안(?:됨|돼|되|된|될|됩|됐)[가-힣]{0,3}$/u.test(word)
}
