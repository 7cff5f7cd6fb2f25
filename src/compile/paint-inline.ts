import { type Marked, Parser, type Token } from 'marked'
import { paintTag } from './paint-tag.js'

/** Inline Markdown as painted text, hard breaks as newlines. */
export function paintInline(tokens: readonly Token[], marked: Marked): string {
  const around = tokens.map(({ raw }) => raw).join('')
  return Parser.parseInline<string, string>(resolveTags(tokens, around), marked.defaults)
    .replace(/ *\n */gu, '\n')
    .trim()
}

/** The same tokens, HTML tags replaced by their paint: whether `<time>` is a tag shows only in the text around it. */
function resolveTags(tokens: readonly Token[], around: string): Token[] {
  return tokens.map(token => {
    if (token.type === 'html') return { ...token, text: paintTag(token.raw, around) }
    return 'tokens' in token && token.tokens ? { ...token, tokens: resolveTags(token.tokens, around) } : token
  })
}
