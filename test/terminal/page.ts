import { paintSection } from '../../src/compile/paint-section.js'
import { laySection, type PageOptions } from '../../src/terminal/lay-section.js'

/** The lines of a page, plain and 40 cells wide unless said otherwise; ESC is shown as ␛. */
export function page(markdown: string | readonly string[], options: Partial<PageOptions> = {}): string[] {
  const text = typeof markdown === 'string' ? markdown : markdown.join('\n')
  const look = { width: 40, color: false, links: false, lang: 'en', ...options } as const
  return laySection(paintSection(text), look).replaceAll('\x1b', '␛').split('\n')
}

/** The same with colour. */
export function colored(markdown: string | readonly string[], options: Partial<PageOptions> = {}): string[] {
  return page(markdown, { color: true, ...options })
}
