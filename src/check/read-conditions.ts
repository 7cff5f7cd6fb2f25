import type { Conditions } from './types.js'

const NAMES = ['python', 'needs', 'platform'] as const

/** The conditions in the words behind a fence, such as `python=3.12+ needs=numpy,pandas>=1,<3`. */
export function readConditions(words: readonly string[]): Conditions {
  const [python, needs, platform] = NAMES.map(name =>
    words.filter(word => word.startsWith(`${name}=`)).flatMap(word => word.slice(name.length + 1).split(',')),
  )
  return joinConditions({ python: python ?? [], needs: needs ?? [], platform: platform ?? [] })
}

/** Conditions that hold together; a piece such as `<3` goes on with the requirement before it. */
export function joinConditions(...all: readonly Conditions[]): Conditions {
  return {
    python: all.flatMap(({ python }) => python.map(trim)).filter(Boolean),
    needs: all.flatMap(({ needs }) => joinPieces(needs.map(trim).filter(Boolean))),
    platform: all.map(({ platform }) => platform.map(trim).filter(Boolean)).findLast(names => names.length > 0) ?? [],
  }
}

function joinPieces(pieces: readonly string[]): string[] {
  const joined: string[] = []
  for (const piece of pieces) {
    const last = joined.pop()
    if (last !== undefined && /^[<>=!~]/u.test(piece)) joined.push(`${last},${piece}`)
    else joined.push(...(last === undefined ? [] : [last]), piece)
  }
  return joined
}

const trim = (text: string) => text.replace(/\s+/gu, '')
