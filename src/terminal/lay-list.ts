import type { Block, ListBlock } from '../types.js'
import { bulletOf } from '../words/bullet-of.js'
import { layItem } from './lay-item.js'
import type { Line, Page } from './page.js'

/** How blocks are laid out one below the other, blank lines between them or not. */
export type LayBlocks = (blocks: readonly Block[], page: Page, isLoose: boolean) => Line[]

/**
 * A list: marks right-aligned, texts hanging, a blank line between the items of a loose one. A task's box stands in place
 * of its bullet, but behind its number.
 */
export function layList({ start, loose, items }: ListBlock, page: Page, layBlocks: LayBlocks): Line[] {
  const widest = start === undefined ? 1 : String(start + Math.max(0, items.length - 1)).length + 1
  return items.flatMap(({ done, blocks }, index) => {
    const bullet = bulletOf(page.depth)
    const box = done === undefined ? '' : done ? '☑' : '☐'
    const mark = start === undefined ? box || bullet : `${start + index}.`.padStart(widest)
    const first = start === undefined || box === '' ? `${mark} ` : `${mark} ${box} `
    const lines = layItem(first, inner => layBlocks(blocks, { ...inner, depth: page.depth + 1 }, loose), page)
    return loose && index > 0 ? [{ spans: [] }, ...lines] : lines
  })
}
