import type { Hit } from '../types.js'
import { describeSection } from './describe-section.js'

/** What `--json` says of a hit: its section's fields, `score` in four digits, and why it is one. */
export function describeHit(hit: Hit) {
  const matches = hit.matches.map(({ word, field, how, found }) => ({ word, field, how, found }))
  return { ...describeSection(hit), score: Math.round(hit.score * 1e4) / 1e4, matches }
}
