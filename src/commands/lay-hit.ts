import { formatVersions } from '../check/format-versions.js'
import { layFoot } from '../terminal/lay-foot.js'
import { laySection } from '../terminal/lay-section.js'
import type { Block, Hit, Section } from '../types.js'
import { listMarks } from './list-marks.js'
import type { Session } from './session.js'

/**
 * A section and its parts as a page for the terminal, with the Pythons at its foot that its code was checked on.
 *
 * Own sections, which no build has painted, are painted here.
 */
export async function layHit(hit: Hit, { terminal, lang }: Session): Promise<string> {
  const { section, number, source } = hit
  const { index } = source
  const blocks: Block[] = []
  for (const part of [number, ...index.partsOf(number)]) {
    // A loop: there may be more blocks than a call takes arguments.
    for (const block of index.blocks(part) ?? (await paint(index.section(part)))) blocks.push(block)
  }
  const marks = terminal.color ? listMarks(hit.matches) : []
  const options = { width: terminal.width, color: terminal.color, links: terminal.links, lang }
  const page = laySection(blocks, { ...options, marks })
  return section.checked.length === 0
    ? page
    : `${page}\n${layFoot(`Python ${formatVersions(section.checked)}`, options)}`
}

async function paint({ markdown, borrowed }: Section): Promise<readonly Block[]> {
  // Imported here, not above: the Markdown packages take longer to load than all the rest of pynote.
  const { paintSection } = await import('../compile/paint-section.js')
  return paintSection(markdown, borrowed)
}
