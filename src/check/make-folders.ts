import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunFolders } from './make-environment.js'

/**
 * Make the folders of a run: `root` with the others in it.
 *
 * In `bin` stand `python3` and `python`, which start this Python, whatever it is called: scripts, since a link would make
 * a virtual environment forget its packages. On Windows it stays empty.
 */
export function makeFolders(workshop: string, executable: string): RunFolders & { readonly root: string } {
  const root = mkdtempSync(join(workshop, 'run-'))
  const folders = {
    work: join(root, 'work'),
    home: join(root, 'home'),
    temp: join(root, 'tmp'),
    bin: join(root, 'bin'),
  }
  for (const folder of Object.values(folders)) mkdirSync(folder)
  if (process.platform !== 'win32') {
    const script = `#!/bin/sh\nexec '${executable.replaceAll("'", "'\\''")}' "$@"\n`
    for (const name of ['python3', 'python']) writeFileSync(join(folders.bin, name), script, { mode: 0o755 })
  }
  return { root, ...folders }
}
