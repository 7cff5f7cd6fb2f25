/**
 * The words behind a fence, divided: language in lower case, and the others as written.
 *
 * Takes what people write: `python`, `Python {1,2}`, `python{1,2}`, `{.python}`, `python:main.py`, and MyST's
 * `{code-cell} python`. '' gives no language.
 */
export function splitInfo(info: string): { readonly lang: string; readonly words: readonly string[] } {
  const [head = '', lang = ''] =
    /^\s*(?:\{(?:code|code-cell|code-block|sourcecode)\}\s*|\{\s*)?\.?([^\s{},:]*)/u.exec(info) ?? []
  const words = info.slice(head.length).split(/\s+/u)
  return { lang: lang.toLowerCase(), words: words.filter(word => word !== '' && word !== '}') }
}
