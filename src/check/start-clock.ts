/** A clock that calls `ring` some seconds from now, or from when it was last restarted, unless it is stopped. */
export function startClock(seconds: number, ring: () => void) {
  let timer = setTimeout(ring, seconds * 1000)
  const stop = () => clearTimeout(timer)
  return {
    stop,
    restart() {
      stop()
      timer = setTimeout(ring, seconds * 1000)
    },
  }
}
