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

/** Build the bundled notes once for all tests, and clear them away at the end. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'pynote-bundled-'))
  const path = join(folder, 'bundled.index')
  await buildBundled('notes', path)
  provide('bundledIndex', path)
  return () => rmSync(folder, { recursive: true })
}
