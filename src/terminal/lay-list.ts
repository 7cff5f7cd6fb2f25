import type { Block, ListBlock } from '../types.js'
import { layItem } from './lay-item.js'
import type { Line, Page } from './page.js'

const BULLETS = ['•', '◦', '▪'] as const

/** How blocks are laid out one below the other, blank lines between them or not. */
export type LayBlocks = (blocks: readonly Block[], page: Page, isLoose: boolean) => Line[]

/** A list: marks right-aligned, texts hanging, boxes for tasks; a blank line between the items of a loose one. */
export function layList({ start, loose, items }: ListBlock, page: Page, layBlocks: LayBlocks): Line[] {
  const widest = start === undefined ? 1 : String(start + Math.max(0, items.length - 1)).length + 1
  return items.flatMap(({ done, blocks }, index) => {
    const mark = start === undefined ? (BULLETS[page.depth % BULLETS.length] ?? '•') : `${start + index}.`
    const box = done === undefined ? '' : done ? '☑ ' : '☐ '
    const first = `${mark.padStart(widest)} ${box}`
    const lines = layItem(first, inner => layBlocks(blocks, { ...inner, depth: page.depth + 1 }, loose), page)
    return loose && index > 0 ? [{ spans: [] }, ...lines] : lines
  })
}
