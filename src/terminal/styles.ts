/** A style: a bit for each way of writing, the colour's SGR number above them; 0 is plain. */
export type Style = number

/** The ways of writing, as bits. */
export const BOLD = 1
export const DIM = 2
export const ITALIC = 4
export const UNDERLINE = 8
export const STRIKE = 16

/** The SGR numbers that turn each way of writing on and off. */
const BITS = [
  { bit: BOLD, on: 1, off: 22 },
  { bit: DIM, on: 2, off: 22 },
  { bit: ITALIC, on: 3, off: 23 },
  { bit: UNDERLINE, on: 4, off: 24 },
  { bit: STRIKE, on: 9, off: 29 },
]

/** The style of a foreground colour, given as its SGR number. */
export function colorStyle(sgr: number): Style {
  return sgr << 8
}

/** Both styles; the colour of the inner one wins. */
export function joinStyles(outer: Style, inner: Style): Style {
  return inner >> 8 === 0 ? outer | inner : (outer & 255) | inner
}

/** The style after an SGR sequence, given by its numbers, e.g. `1;36`; what is no writing or 16-colour foreground is left out. */
export function applySgr(style: Style, numbers: string): Style {
  return numbers.split(';').reduce((before, number) => applyOne(before, Number(number)), style)
}

/** The numbers of the SGR sequence that turns a style on from plain; '' for plain. */
export function sgrOf(style: Style): string {
  const numbers = BITS.filter(({ bit }) => (style & bit) !== 0).map(({ on }) => on)
  if (style >> 8 !== 0) numbers.push(style >> 8)
  return numbers.join(';')
}

function applyOne(style: Style, number: number): Style {
  if (number === 0) return 0
  if (number === 39) return style & 255
  if ((number >= 30 && number <= 37) || (number >= 90 && number <= 97)) return (style & 255) | colorStyle(number)
  return BITS.reduce(
    (next, { bit, on, off }) => (number === on ? next | bit : number === off ? next & ~bit : next),
    style,
  )
}
