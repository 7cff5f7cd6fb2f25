import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

// Who may import whom. A room that is not named may import nothing of ours; * marks what is imported by import() alone.
const MAY: Record<string, readonly string[]> = {
  door: ['cli', 'library', 'main', 'types', 'version'],
  main: ['cli', 'terminal', 'messages', 'words', 'errors', 'types'],
  build: ['library', 'check', 'code'],
  cli: ['commands', 'library', 'index', 'terminal', 'messages', 'traceback', 'words', 'errors', 'types', 'version'],
  commands: [
    ...['library', 'lookup', 'terminal', 'messages', 'code', 'traceback', 'check', 'words'],
    ...['*compile', 'errors', 'types'],
  ],
  check: ['library', 'compile', 'index', 'code', 'terminal', 'messages', 'words', 'errors', 'types'],
  library: ['*compile', 'index', 'errors', 'types', 'version'],
  compile: ['code', 'words', 'types'],
  lookup: ['index', 'words', 'types'],
  index: ['words', 'types'],
  terminal: ['words', 'messages', 'types'],
  messages: ['types'],
  code: [],
  traceback: ['words'],
  words: [],
  errors: ['messages', 'types'],
  types: ['index'],
  version: [],
}

// A package lives in one room, so that leaving it costs one room; none where none may import it.
const HOME: Record<string, readonly string[]> = {
  commander: ['cli', 'main'],
  marked: ['compile'],
  'marked-terminal': ['compile'],
  yaml: ['compile', 'check'],
  'fuse.js/basic': ['lookup'],
  chalk: ['compile'],
  'es-hangul': ['words'],
  'fast-string-width': ['terminal'],
  'node:fs': ['library', 'check', 'door'],
  'node:fs/promises': [],
  'node:child_process': ['terminal', 'check'],
}

// Files that are a set of small functions of one kind.
const SETS: readonly string[] = ['cli/options.ts', 'errors.ts', 'terminal/styles.ts']

const SOURCE = join(import.meta.dirname, '..', 'src')
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))

const roomOf = (file: string) => file.split(/[\\/]/u)[0]?.replace(/\.[tj]s$/u, '') ?? ''

/** Each import of a file: what it names, and whether it stands at the top or in an `import()`. */
function readImports(file: string): { name: string; isLazy: boolean; isType: boolean }[] {
  const text = readFileSync(join(SOURCE, file), 'utf8')
  const at = [
    ...text.matchAll(/^(?:import|export)(?<type> type)?[^'"`;]*? from '(?<name>[^']+)'|^import '(?<bare>[^']+)'/gmu),
  ]
  const lazy = [...text.matchAll(/\bimport\('(?<name>[^']+)'\)/gu)]
  return [
    ...at.map(({ groups }) => ({
      name: groups?.name ?? groups?.bare ?? '',
      isLazy: false,
      isType: groups?.type !== undefined,
    })),
    ...lazy.map(({ groups }) => ({ name: groups?.name ?? '', isLazy: true, isType: false })),
  ]
}

/** What is against the rules in one file, in words. */
function findBreaches(file: string): string[] {
  const room = roomOf(file)
  return readImports(file).flatMap(({ name, isLazy, isType }) => {
    if (!name.startsWith('.')) {
      const home = HOME[name]
      return home && !home.includes(room)
        ? [`${file} imports ${name}, which lives in ${home.join(' and ') || 'no room'}`]
        : []
    }
    const other = roomOf(relative(SOURCE, join(SOURCE, file, '..', name)))
    if (other === room || other === '..') return []
    const may = MAY[room] ?? []
    const isAllowed = may.includes(other) || (may.includes(`*${other}`) && (isLazy || isType))
    return isAllowed ? [] : [`${file} imports ${other}`]
  })
}

describe('the house', () => {
  it('has no room without rules', () => {
    expect([...new Set(files.map(roomOf))].filter(room => !(room in MAY))).toEqual([])
  })

  it.each(files)('keeps its arrows one way in %s', file => {
    expect(findBreaches(file)).toEqual([])
  })

  it('permits no arrow that nobody draws', () => {
    const drawn = new Set(
      files.flatMap(file =>
        readImports(file).map(({ name }) => {
          const other = name.startsWith('.') ? roomOf(relative(SOURCE, join(SOURCE, file, '..', name))) : name
          return `${roomOf(file)} → ${other}`
        }),
      ),
    )
    const rooms = Object.entries(MAY).flatMap(([room, others]) => others.map(other => [room, other.replace('*', '')]))
    const packages = Object.entries(HOME).flatMap(([name, homes]) => homes.map(home => [home, name]))
    const permitted = [...rooms, ...packages].map(arrow => arrow.join(' → '))
    expect(permitted.filter(arrow => !drawn.has(arrow))).toEqual([])
  })

  it('has no circles', () => {
    // Types alone know the index they describe, and the index the types it is made of.
    const next = (room: string) => (room === 'types' ? [] : (MAY[room] ?? []).map(other => other.replace('*', '')))
    const walk = (trail: readonly string[]): string[] =>
      next(trail.at(-1) ?? '').flatMap(room =>
        trail.includes(room) ? [[...trail, room].join(' → ')] : walk([...trail, room]),
      )
    expect(Object.keys(MAY).flatMap(room => walk([room]))).toEqual([])
  })

  it('has no barrels', () => {
    expect(files.filter(file => /(?:^|[\\/])index\.ts$/u.test(file))).toEqual([])
  })

  it.each(files)('names %s after a function that it exports', file => {
    const text = readFileSync(join(SOURCE, file), 'utf8')
    const functions = [...text.matchAll(/^export (?:async )?function\*? (\w+)/gmu)].map(([, name = '']) => name)
    const own = basename(file, '.ts').replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())
    if (functions.length > 0 && !SETS.includes(file)) expect(functions).toContain(own)
  })

  it('knows a PynoteError by isPynoteError alone, since each bundle has a class of its own', () => {
    const told = files.filter(file => /instanceof\s+PynoteError\b/u.test(readFileSync(join(SOURCE, file), 'utf8')))
    expect(told).toEqual([])
  })

  it('keeps its files short', () => {
    const long = files.filter(file => readFileSync(join(SOURCE, file), 'utf8').split('\n').length > 170)
    // A Python program in a string, where Python's own manner rules, and the nouns of all rooms.
    expect(long.filter(file => file !== 'check/driver.ts' && file !== 'types.ts')).toEqual([])
  })
})
