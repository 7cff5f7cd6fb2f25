import type { CheckedNote, Finding } from '../types.js'

/** Sections with text that name no source. */
export function checkSources({ file, sections }: CheckedNote): Finding[] {
  return sections
    .filter(({ hasText, url }) => hasText && url === null)
    .map(({ line }) => ({ file, line, code: 'noSource', details: [] }))
}
