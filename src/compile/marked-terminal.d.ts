// The package brings no types; these are the parts that are used.
declare module 'marked-terminal' {
  import type { MarkedExtension } from 'marked'

  type Paint = (text: string) => string

  export function markedTerminal(
    options?: Readonly<Record<string, Paint | number | boolean>>,
    highlightOptions?: { readonly theme?: Readonly<Record<string, Paint>>; readonly ignoreIllegals?: boolean },
  ): MarkedExtension
}
