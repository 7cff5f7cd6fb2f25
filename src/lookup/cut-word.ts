/** Letters that a piece has at least, and a word that is cut. So short a piece may be a word, but seldom is. */
const SHORTEST = { hangul: { piece: 1, word: 3 }, latin: { piece: 2, word: 6 } }

/** What a piece costs: a known word, a known one of fewest letters; an unknown piece costs as much as a word, and this a letter. */
const COST = { word: 1, shortest: 2, unknown: 1 }

/** Longer words are none that were run together. */
const LONGEST = 30

/**
 * The words that were run together to one: `리스트정렬방법` → `리스트 정렬 방법`, `readcsvfile` → `read csv file`.
 *
 * As few pieces as can be. Of Hangul, which is often written without blanks, less than half may be unknown, and a lone
 * syllable that is none is left out; of Latin letters all must be known. Undefined where a word cannot be cut so, or is
 * no plain word.
 * @param word folded
 */
export function cutWord(word: string, isKnown: (piece: string) => boolean): string[] | undefined {
  const script = /^[가-힣]+$/u.test(word) ? 'hangul' : /^[a-z]+$/u.test(word) ? 'latin' : undefined
  if (script === undefined || word.length < SHORTEST[script].word || word.length > LONGEST) return undefined

  // By end: the cheapest way to cut what stands before it.
  const ways: (Way | undefined)[] = [{ cost: 0, pieces: [] }]
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = 0; start + SHORTEST[script].piece <= end; start += 1) {
      const before = ways[start]
      const isWhole = end - start === word.length
      if (before === undefined || before.cost >= (ways[end]?.cost ?? Number.POSITIVE_INFINITY) || isWhole) continue
      const text = word.slice(start, end)
      const piece = { text, isWord: isKnown(text), isShortest: text.length === SHORTEST[script].piece }
      const cost = before.cost + costOf(piece)
      if (script === 'latin' && !piece.isWord) continue
      if (cost < (ways[end]?.cost ?? Number.POSITIVE_INFINITY)) ways[end] = { cost, pieces: [...before.pieces, piece] }
    }
  }
  return judge(ways[word.length]?.pieces ?? [], word.length)
}

interface Piece {
  readonly text: string
  readonly isWord: boolean
  readonly isShortest: boolean
}

interface Way {
  readonly cost: number
  readonly pieces: readonly Piece[]
}

function costOf({ text, isWord, isShortest }: Piece): number {
  if (!isWord) return COST.word + COST.unknown * text.length
  return isShortest ? COST.shortest : COST.word
}

function judge(pieces: readonly Piece[], length: number): string[] | undefined {
  const words = pieces.filter(({ isWord }) => isWord)
  const known = words.reduce((sum, { text }) => sum + text.length, 0)
  if (known * 2 <= length || words.every(({ isShortest }) => isShortest)) return undefined
  return pieces.filter(({ text, isWord }) => isWord || text.length > 1).map(({ text }) => text)
}
