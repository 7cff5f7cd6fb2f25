import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/**
 * Run commands in turn, round by round, and compare each with the first.
 *
 * Interleaving lets noise of the machine fall on all alike; a certificate bundle in the environment would slow every
 * start of Node by tens of milliseconds, so it is left out.
 *
 * @param {{ name: string, command: string[], env?: Record<string, string> | (() => Record<string, string>), input?: string, budget?: number, ok?: number[] }[]} cases
 *   the first is the yardstick; `ok`: exit codes that count as success ([0])
 * @param {number} rounds at least 20 for a fair median
 * @returns {{ name: string, ms: number, ratio: number, budget?: number }[]} medians
 * @throws where a command fails
 */
export function measure(cases, rounds) {
  const times = cases.map(() => [])
  for (let round = -1; round < rounds; round++) {
    for (const [at, { name, command, env = {}, input, ok = [0] }] of cases.entries()) {
      const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env
      const start = performance.now()
      const { status, stderr } = spawnSync(command[0], command.slice(1), {
        env: { ...rest, ...(typeof env === 'function' ? env() : env) },
        input: input ?? '',
        maxBuffer: 1 << 28,
      })
      const ms = performance.now() - start
      if (!ok.includes(status)) throw new Error(`${name} exited ${status}: ${stderr}`)
      if (round >= 0) times[at].push(ms) // the first round warms caches
    }
  }
  const medians = times.map(median)
  return cases.map(({ name, budget }, at) => ({ name, budget, ms: medians[at], ratio: medians[at] / medians[0] }))
}

/** @param {number[]} numbers @returns {number} */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
