import type { OutStream } from '../types.js'

/** Cells of the bar. */
const CELLS = 24

/** A line on stderr that shows how far a check is. */
export interface Bar {
  draw(done: number, all: number): void
  clear(): void
}

/** A progress bar where stderr is a terminal; nothing elsewhere. */
export function makeBar(stderr: OutStream): Bar {
  if (stderr.isTTY !== true) return { draw: () => undefined, clear: () => undefined }
  return {
    draw(done, all) {
      const full = Math.round((done / all) * CELLS)
      stderr.write(`\r${'█'.repeat(full)}${'░'.repeat(CELLS - full)} ${done}/${all}\u001b[K`)
    },
    clear: () => void stderr.write('\r\u001b[K'),
  }
}
