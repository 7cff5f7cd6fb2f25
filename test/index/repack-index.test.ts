import { expect, it } from 'vitest'
import { memorySource } from '../../src/index/memory-source.js'
import { openIndex } from '../../src/index/open-index.js'
import { packIndex } from '../../src/index/pack-index.js'
import { repackIndex } from '../../src/index/repack-index.js'
import type { CompiledNote } from '../../src/types.js'
import { makeNote } from './make-note.js'
import { makeRandom } from './make-random.js'

const WORDS = ['list', 'sort', 'os.path.join', '--user', '가상환경을', '환경', ':=', 'venv를', 'ThreadPool', 'x']

function makeNotes(random: (below: number) => number): CompiledNote[] {
  const pick = () => WORDS[random(WORDS.length)] ?? ''
  const texts = () => ({ lead: `${pick()} ${pick()}`, prose: `${pick()} ${pick()} ${pick()}`, code: pick() })
  return Array.from({ length: 1 + random(6) }, (_, at) =>
    makeNote(
      `${random(2) ? 'en' : 'ko'}/${at}.md`,
      ...Array.from({ length: random(4) }, () => ({
        title: pick(),
        texts: texts(),
        lang: random(2) ? ('en' as const) : ('ko' as const),
        hasText: random(5) > 0,
        ...(random(2) ? { blocks: [{ kind: 'paragraph' as const, text: pick() }] } : {}),
      })),
    ),
  )
}

it.each(Array.from({ length: 40 }, (_, seed) => seed))('gives the bytes of packing everything anew (seed %i)', seed => {
  const before = makeNotes(makeRandom(seed))
  const after = makeNotes(makeRandom(seed + 1000))
  const kept = before.filter((note, at) => at % 2 === 0 && !after.some(({ path }) => path === note.path))
  const gone = new Set(before.filter(note => !kept.includes(note)).map(({ path }) => path))
  const old = openIndex(memorySource(packIndex(before, 'old')))
  expect(old && repackIndex(old, { changed: after, gone }, 'new')).toEqual(packIndex([...kept, ...after], 'new'))
})
