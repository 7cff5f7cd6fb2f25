import { measureText } from './measure-text.js'

/**
 * A remark as lines no wider than `width` cells, broken at blanks, where a terminal would break in a word; a word that
 * fits no line stays whole. One that has lines already, as a stack, stays as it is.
 */
export function wrapRemark(remark: string, width: number): string {
  if (remark.includes('\n') || measureText(remark) <= width) return remark
  return remark.split(' ').reduce((lines, word) => {
    const last = lines.slice(lines.lastIndexOf('\n') + 1)
    return `${lines}${measureText(`${last} ${word}`) <= width ? ' ' : '\n'}${word}`
  })
}
