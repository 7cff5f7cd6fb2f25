/** So many names still help who looks for one. */
const MOST = 50

/** Names as a remark lists them: the first fifty, `…` for more. */
export function nameSome(names: readonly string[]): string {
  return (names.length > MOST ? [...names.slice(0, MOST), '…'] : names).join(', ')
}
