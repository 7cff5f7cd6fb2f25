import { foldText } from '../words/fold-text.js'
import { joinLetters } from '../words/join-letters.js'
import type { Sought } from './measure-nearness.js'
import { measureNearness } from './measure-nearness.js'
import type { Candidate } from './pick-best.js'
import type { Ranking } from './ranking.js'
import type { Question } from './read-query.js'

/**
 * How much of the score is lost when no two words stand in one sentence, the same for a name with a word misspelt that is
 * nowhere, and when a name differs in its signs (`x` for `x_x`).
 */
const LOSS = { apart: 0.5, misspelt: 0.25, signs: 0.03 }

/** A word that no text has. */
const NOWHERE = '\0'

/** A candidate whose sections have been read: its score by how near to each other the words stand, and the name as it is written. */
export function lookCloser(candidate: Candidate, ranking: Ranking, question: Question): Candidate {
  const { entry, score } = candidate
  const { index, names } = ranking.evidence
  const hit = names.get(entry)
  const name = hit?.how
  if (name === 'exact') {
    const typed = foldText(question.text)
    const sections = index.sectionsOf(entry).map(index.section)
    const all = sections.flatMap(({ id, title, aliases }) => [id, title, ...aliases])
    return all.some(one => foldText(one) === typed) ? candidate : { ...candidate, score: score * (1 - LOSS.signs) }
  }
  // A name is right as it stands, but if it is misspelt, it may as well be several words.
  if (name !== undefined && name !== 'typo') return candidate
  const places = [...question.words.keys()].filter(at => question.words[at]?.worth === 1)
  if (places.length < 2) return candidate
  const sought = places.map(at => soughtWord(ranking, entry, at))
  const texts = index.sectionsOf(entry).map(index.markdown)
  const nearness = Math.max(...texts.map(text => measureNearness(text, sought)))
  const loss = hit?.isWhole ? LOSS.misspelt : LOSS.apart
  return { ...candidate, score: score * (1 - loss + loss * nearness) }
}

function soughtWord({ evidence, matches, weights }: Ranking, entry: number, at: number): Sought {
  const weight = weights[at] ?? 0
  const match = matches[at]
  if (match === undefined || (match.strengths[entry] ?? 0) === 0) return { found: NOWHERE, weight }
  const kin = match.kin[match.by[entry] ?? 0]
  return { found: kin === undefined ? '' : joinLetters(evidence.index.words.text(kin.key)), weight }
}
