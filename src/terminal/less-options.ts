/** `less` as the command of a pager's line: with or without its folder, behind variables set for it. */
const LESS = /^(?:\w+=\S*\s+)*(?:"[^"]*[\\/]|'[^']*[\\/]|"|'|\S*[\\/])?less(?:\.exe)?["']?(?=$|[\s;|&<>])/i

/** Options up to `R` or `r`, none of them long or with an argument, which may have those letters, too. */
const RAW = /^(?:[ \t]|-(?![-+])|(?![bDhjkoOpPtTxyz])[A-Za-z~])*?[Rr]/

/**
 * The value of LESS for a pager: the reader's own, with `-R` in front where it does not let colours through, which `less`
 * would show as raw escape sequences. `FRX` where the reader has none.
 *
 * In front, since an option with a text takes all that follows; whatever else they say of `-R` later holds.
 *
 * @param pager its command line
 */
export function lessOptions(pager: string, own: string | undefined): string {
  if (own === undefined) return 'FRX'
  return LESS.test(pager.trim()) && !RAW.test(own) ? `-R ${own}`.trimEnd() : own
}
