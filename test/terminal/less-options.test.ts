import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { lessOptions } from '../../src/terminal/less-options.js'
import { runPager } from '../../src/terminal/run-pager.js'

it.each([
  ['sets them where the reader has none', undefined, 'FRX'],
  ['lets colours through first', '-i', '-R -i'],
  ['puts a dash before options that need none', 'iM', '-R iM'],
  ['leaves an empty value no blank', '', '-R'],
  ['leaves R as it is', 'FRX', 'FRX'],
  ['leaves r as it is', '-i -r', '-i -r'],
  ['reads no letters of a long option', '--quit-if-one-screen', '-R --quit-if-one-screen'],
  ['reads no letters of a prompt', '-i -PLine %lt or R', '-R -i -PLine %lt or R'],
  ['reads no letters behind the start of an argument', '-kR', '-R -kR'],
  ['lets the reader switch it off', '-+R', '-R -+R'],
])('%s', (_, own, options) => {
  expect(lessOptions('less', own)).toBe(options)
})

it.each([
  ['less', true],
  ['less -i', true],
  ['/usr/bin/less', true],
  ['LESSOPEN= less', true],
  ['"C:\\Program Files\\less.exe" -i', true],
  ['"less"', true],
  ['more', false],
  ['lesspipe', false],
  ['cat > less', false],
  ['bat --pager=less', false],
])('knows whether %s is less', (pager, isLess) => {
  expect(lessOptions(pager, '-i')).toBe(isLess ? '-R -i' : '-i')
})

describe.skipIf(process.platform === 'win32')('a pager', () => {
  /** What LESS is to a program of this name. */
  async function optionsOf(name: string, env: Record<string, string>): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'pynote-'))
    const path = join(folder, name)
    writeFileSync(path, `#!/bin/sh\ncat > /dev/null\nprintf %s "$LESS" > ${folder}/options\n`)
    chmodSync(path, 0o755)
    expect(await runPager(path, 'text\n', { PATH: process.env.PATH, ...env })).toBe(true)
    return readFileSync(join(folder, 'options'), 'utf8')
  }

  it('gets the options', async () => {
    expect(await optionsOf('less', { LESS: '-i' })).toBe('-R -i')
    expect(await optionsOf('less', {})).toBe('FRX')
    expect(await optionsOf('other', { LESS: '-i' })).toBe('-i')
  })
})
