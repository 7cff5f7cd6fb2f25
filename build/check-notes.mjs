// `npm run notes [-- OPTION…]`: run the code of all bundled notes on every Python of 3.8 to 3.15 that is found here.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const OLDEST = 8
const NEWEST = 15

/** Programs that may be Pythons: those on PATH, the system's own, and pyenv's. */
function listCandidates() {
  const versions = Array.from({ length: NEWEST - OLDEST + 1 }, (_, at) => `python3.${at + OLDEST}`)
  const pyenv = join(process.env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions')
  const installed = existsSync(pyenv) ? readdirSync(pyenv).map(name => join(pyenv, name, 'bin', 'python')) : []
  return ['/usr/bin/python3', 'python3', ...versions, ...installed]
}

/** The version and place of a Python; undefined for what is none, or none that the notes are for. */
function probe(program) {
  try {
    const code = 'import sys; print(sys.version_info[0], sys.version_info[1], sys.executable)'
    const [major, minor, ...path] = execFileSync(program, ['-c', code], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
      .split(' ')
    const isMeant = major === '3' && Number(minor) >= OLDEST && Number(minor) <= NEWEST
    return isMeant ? { minor: Number(minor), path: realpathSync(path.join(' ')) } : undefined
  } catch {
    return undefined
  }
}

// The first of a version counts: the system's own comes first, since it has the packages that notes need.
const found = new Map()
for (const python of listCandidates().map(probe)) {
  if (python && !found.has(python.minor)) found.set(python.minor, python.path)
}
if (found.size === 0) {
  console.error('SKIPPED: the code of the notes was not run, since there is no Python 3 here')
  process.exit(0)
}
const pythons = [...found].sort(([a], [b]) => a - b).flatMap(([, path]) => ['--python', path])
const args = ['bin/pynote.js', 'check', 'notes', '--run', ...pythons, ...process.argv.slice(2)]
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 2
