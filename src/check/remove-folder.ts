import { chmodSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Remove a folder with all in it, those that were made read-only too. Never throws: what cannot be removed stays. */
export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    openFolders(folder)
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // The system's cleaning of temporary files will take it.
    }
  }
}

function openFolders(folder: string): void {
  try {
    chmodSync(folder, 0o700)
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) openFolders(join(folder, entry.name))
    }
  } catch {
    // Not ours; the others may be.
  }
}
