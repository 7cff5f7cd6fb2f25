import type { Progress } from './compile-files.js'

/** Milliseconds before the first word, and between two. */
const PATIENCE = 500
const PAUSE = 100

/**
 * Progress that is worth showing: only of work that takes longer than half a second, ten times a second, and its end if
 * anything was shown.
 *
 * @param now the time in milliseconds
 */
export function paceProgress(show: Progress, now: () => number = Date.now): Progress {
  let next = now() + PATIENCE
  let isShown = false
  return (done, all) => {
    const isDue = now() >= next
    if (done === all ? !isShown : !isDue) return
    next = now() + PAUSE
    isShown = true
    show(done, all)
  }
}
