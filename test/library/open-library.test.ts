import { execFileSync, spawn } from 'node:child_process'
import fs, { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FORM } from '../../src/library/cache-form.js'
import type { Disk } from '../../src/library/disk.js'
import { openLibrary } from '../../src/library/open-library.js'
import { makeFolder } from './make-folder.js'

const NOTES = { 'a.md': '# A\n\n## One\nfirst\n', 'b/b.md': '## Two\nsecond\n' }

/** A home with notes in its data folder, and look-ups in them; each says what it found and which notes it opened. */
function makeHome(files: Readonly<Record<string, string | Uint8Array>> = NOTES, failing: Partial<Disk> = {}) {
  const home = makeFolder()
  const notes = join(home, '.local/share/pynote/notes')
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(join(notes, path, '..'), { recursive: true })
    writeFileSync(join(notes, path), content)
  }
  for (const [path, content] of Object.entries(files)) put(path, content)

  async function look(options: { isFresh?: boolean } = {}) {
    const opened: string[] = []
    const readFile = ((path: string) => {
      opened.push(path.slice(notes.length + 1))
      return (failing.readFileSync ?? fs.readFileSync)(path)
    }) as typeof fs.readFileSync
    const openFile = ((path: string, flags: string) => {
      if (path.startsWith(notes)) opened.push(path.slice(notes.length + 1))
      return fs.openSync(path, flags)
    }) as typeof fs.openSync
    const disk = { ...fs, ...failing, readFileSync: readFile, openSync: openFile }
    const host = { env: { HOME: home }, platform: 'linux', cwd: () => home } as const
    const { sources, warnings } = await openLibrary({ notes: [], bundled: false, ...options }, host, disk)
    return { ids: sources.flatMap(({ index }) => index.ids), opened, warnings: warnings.map(({ code }) => code) }
  }
  const cacheFolder = join(home, '.cache/pynote')
  const cacheFile = () => join(cacheFolder, readdirSync(cacheFolder)[0] ?? '')
  return { home, notes, put, look, cacheFolder, cacheFile }
}

const FOUND = { ids: ['a', 'one', 'two'], warnings: [] }

describe('own notes', () => {
  it('are compiled on first use, and not opened the next time', async () => {
    const { look } = makeHome()
    expect(await look()).toEqual({ ...FOUND, opened: ['a.md', 'b/b.md'] })
    expect(await look()).toEqual({ ...FOUND, opened: [] })
  })

  it('are opened again where they have changed, are new or gone', async () => {
    const { look, put, notes } = makeHome()
    await look()
    put('b/b.md', '## Three\n')
    put('c.md', '## Four\n')
    expect(await look()).toEqual({ ids: ['a', 'one', 'three', 'four'], opened: ['b/b.md', 'c.md'], warnings: [] })
    rmSync(join(notes, 'a.md'))
    expect(await look()).toEqual({ ids: ['three', 'four'], opened: [], warnings: [] })
    rmSync(join(notes, 'b'), { recursive: true })
    rmSync(join(notes, 'c.md'))
    expect(await look()).toEqual({ ids: [], opened: [], warnings: [] })
  })

  it('are served as if all had been compiled anew', async () => {
    const { look, put, cacheFile } = makeHome()
    await look()
    put('a.md', '## Two\n')
    await look()
    // All but the time of its writing.
    const read = () => readFileSync(cacheFile()).fill(0, FORM.sealedAt, FORM.headerLength)
    const mended = read()
    await look({ isFresh: true })
    expect(read().equals(mended)).toBe(true)
  })

  it('are served without those that cannot be read or are no text, which are named every time', async () => {
    const readFile = ((path: string) => {
      if (path.endsWith('d.md')) throw Object.assign(new Error('no'), { code: 'EACCES' })
      return fs.readFileSync(path)
    }) as typeof fs.readFileSync
    const failing: { readFileSync: typeof fs.readFileSync } = { readFileSync: readFile }
    const { look } = makeHome({ ...NOTES, 'c.md': Buffer.alloc(9), 'd.md': '## Four\n' }, failing)
    const warnings = ['notText', 'unreadableNote']
    expect(await look()).toEqual({ ...FOUND, warnings, opened: ['a.md', 'b/b.md', 'c.md', 'd.md'] })
    expect(await look()).toEqual({ ...FOUND, warnings, opened: ['d.md'] })
    failing.readFileSync = fs.readFileSync
    expect(await look()).toEqual({ ids: ['a', 'one', 'two', 'four'], warnings: ['notText'], opened: ['d.md'] })
    expect(await look()).toEqual({ ids: ['a', 'one', 'two', 'four'], warnings: ['notText'], opened: [] })
  })

  it('are read in old Korean encodings', async () => {
    const { look } = makeHome({ 'a.md': Buffer.from([0x23, 0x20, 0xc7, 0xd1, 0xb1, 0xdb, 0x0a]) })
    expect((await look()).ids).toEqual(['한글'])
  })
})

describe('a cache', () => {
  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['cut off in its head', (bytes: Buffer) => bytes.subarray(0, 10)],
    ['too long', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(1)])],
    ['of zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
    ['of another version', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('pyn1', 'pyn0'), 'latin1')],
    ['of another program', () => Buffer.from('SQLite format 3\0'.repeat(100))],
  ])('that is %s costs only time', async (_, damage) => {
    const { look, cacheFile } = makeHome()
    await look()
    writeFileSync(cacheFile(), damage(readFileSync(cacheFile())))
    expect(await look()).toEqual({ ...FOUND, opened: ['a.md', 'b/b.md'] })
    expect(await look()).toEqual({ ...FOUND, opened: [] })
  })

  it('that is damaged where it is mended from costs only time', async () => {
    const { look, put, cacheFile } = makeHome()
    await look()
    const bytes = readFileSync(cacheFile())
    bytes[bytes.length - 5] = 0
    writeFileSync(cacheFile(), bytes)
    put('b/b.md', '## Three\n')
    expect(await look()).toEqual({ ids: ['a', 'one', 'three'], opened: ['a.md', 'b/b.md'], warnings: [] })
  })

  it('that cannot be written costs only time', async () => {
    const refuse = () => {
      throw Object.assign(new Error('no'), { code: 'EROFS' })
    }
    const { look, home } = makeHome(NOTES, { mkdirSync: refuse, writeFileSync: refuse })
    expect(await look()).toMatchObject(FOUND)
    expect(await look()).toMatchObject(FOUND)
    expect(fs.existsSync(join(home, '.cache'))).toBe(false)
  })

  it('that is a folder costs only time, and nothing is left beside it', async () => {
    const { look, cacheFile, cacheFolder } = makeHome()
    await look()
    const path = cacheFile()
    rmSync(path)
    mkdirSync(join(path, 'x'), { recursive: true })
    expect(await look()).toMatchObject(FOUND)
    expect(readdirSync(cacheFolder)).toHaveLength(1)
  })

  it('is passed over where fresh notes are wanted', async () => {
    const { look } = makeHome()
    await look()
    expect((await look({ isFresh: true })).opened).toEqual(['a.md', 'b/b.md'])
  })

  it.skipIf(process.platform === 'win32')('is for the user alone', async () => {
    const { look, cacheFile } = makeHome()
    await look()
    expect(fs.statSync(cacheFile()).mode & 0o777).toBe(0o600)
  })
})

describe('the library', () => {
  it('has its sources in order, without empty ones, and warnings of missing ones', async () => {
    const root = makeFolder({ 'n.md': '## N\n', 'w/.pynote/p.md': '## P\n', 'e/x.txt': '', 'q/q.md': '## Q\n' })
    const env = { HOME: root, PYNOTE_PATH: [join(root, 'no'), join(root, 'e'), join(root, 'q')].join(':') }
    const host = { env, platform: 'linux', cwd: () => join(root, 'w') } as const
    const { sources, warnings } = await openLibrary({ notes: ['../n.md'], bundled: false }, host)
    expect(sources.map(({ label, index }) => `${label} ${index.ids}`)).toEqual(['notes:1 n', 'project p', 'path:3 q'])
    expect(warnings).toEqual([{ code: 'missingPath', path: join(root, 'no') }])
    expect(sources[0]?.index.section(0)).toMatchObject({ file: join(root, 'n.md'), markdown: '## N\n' })
  })

  it.each(['readdirSync', 'readFileSync'] as const)('needs to read what --notes names: %s', async name => {
    const root = makeFolder({ 'a.md': '## A\n' })
    const refuse = () => {
      throw Object.assign(new Error('no'), { code: 'EACCES' })
    }
    const host = { env: { HOME: root }, platform: 'linux', cwd: () => root } as const
    const notes = [name === 'readdirSync' ? root : join(root, 'a.md')]
    const opened = openLibrary({ notes, bundled: false }, host, { ...fs, [name]: refuse })
    await expect(opened).rejects.toMatchObject({ code: 'unreadableNotes' })
  })

  it.skipIf(process.platform === 'win32')('reads a pipe that --notes names once, and keeps nothing of it', async () => {
    const root = makeFolder()
    const pipe = join(root, 'pipe.md')
    execFileSync('mkfifo', [pipe])
    const writer = spawn('sh', ['-c', 'printf "## From a pipe\\ntext\\n" > "$0"', pipe])
    const host = { env: { HOME: root }, platform: 'linux', cwd: () => root } as const
    const { sources, warnings } = await openLibrary({ notes: ['pipe.md'], bundled: false }, host)
    expect(sources.map(({ label, index }) => `${label} ${index.ids}`)).toEqual(['notes:1 from-a-pipe'])
    expect({ warnings, kept: readdirSync(root) }).toEqual({ warnings: [], kept: ['pipe.md'] })
    writer.kill()
  })

  it('needs the bundled notes where they are wanted', async () => {
    const root = makeFolder()
    const host = { env: { HOME: root }, platform: 'linux', cwd: () => root } as const
    const opened = openLibrary({ notes: [], bundled: join(root, 'no.index') }, host)
    await expect(opened).rejects.toMatchObject({ code: 'noBundledIndex' })
  })
})
