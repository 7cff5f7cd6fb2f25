import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildBundled } from '../src/library/build-bundled.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of an index of the bundled notes, built from the sources under test. */
    bundledIndex: string
  }
}

/** Give all tests one folder for what they write, with the bundled notes built once, and clear it away at the end. */
export default async function setUp({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'pynote-tests-'))
  // What os.tmpdir() reads, here and on Windows, in the processes that run the tests.
  process.env.TMPDIR = folder
  process.env.TEMP = folder
  const path = join(folder, 'bundled.index')
  await buildBundled('notes', path)
  provide('bundledIndex', path)
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
