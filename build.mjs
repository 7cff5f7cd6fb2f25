// `npm run build`: src → dist/*.cjs, notes → dist/bundled.index, licences of what was bundled → dist/LICENSES.txt.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { collectLicenses } from './build/collect-licenses.mjs'
import { latePackages, lightPackages } from './build/light-packages.mjs'

// Loaded when asked for, so each is a file of its own: what loads Markdown packages or is seldom wanted.
const CHUNKS = {
  'renew-index': 'src/library/renew-index.ts',
  'compile-note': 'src/compile/compile-note.ts',
  'paint-section': 'src/compile/paint-section.ts',
  check: 'src/commands/check.ts',
  fuse: 'fuse.js/basic',
  'other-layout': 'src/words/other-layout.ts',
  marked: 'marked',
  yaml: 'yaml',
  why: ['src/commands/scan-words.ts', 'src/commands/scan-stdin.ts', 'src/commands/explain-exception.ts'],
}

/**
 * Leaves `import('../compile/compile-note.js')` for run time, as a file beside the one that asks for it, and so the
 * packages that are files of their own, which else would be in several.
 */
const chunks = {
  name: 'chunks',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path, kind }) => {
      if (kind === 'entry-point') return
      if (CHUNKS[path] === path) return { path: `./${path}.js`, external: true }
      if (kind !== 'dynamic-import') return
      const [name] = Object.entries(CHUNKS).find(([, files]) => [files].flat().some(file => isFile(path, file))) ?? []
      return name && { path: `./${name}.js`, external: true }
    })
    onResolve({ filter: /^chunk:/ }, ({ path }) => ({ path: path.slice('chunk:'.length), namespace: 'chunk' }))
    onLoad({ filter: /./, namespace: 'chunk' }, ({ path }) => ({
      contents: CHUNKS[path].map(file => `export * from './${file}'`).join('\n'),
      resolveDir: process.cwd(),
    }))
  },
}

function isFile(path, file) {
  return path === file || basename(path, '.js') === basename(file, '.ts')
}

/** What esbuild makes a chunk of: its file, or what stands for its files. */
const entryOf = ([name, files]) => [name, Array.isArray(files) ? `chunk:${name}` : files]

/**
 * commander loads `node:child_process` for commands that are programs of their own, which pynote has none of; loading
 * it takes a sixth of a start of Node.
 */
const lightCommander = {
  name: 'light-commander',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'unused' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export {}' }))
    // A program that nobody asks for is made at each start.
    onLoad({ filter: /[\\/]commander[\\/]index\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace('exports.program = new Command();', ''),
    }))
  },
}

/** A hash of all that the program is built from, so that caches of one build are not taken for another's. */
function hashSources() {
  const hash = createHash('sha256')
  const files = readdirSync('src', { recursive: true }).filter(file => file.endsWith('.ts'))
  const made = ['build.mjs', 'build/light-packages.mjs', 'package-lock.json']
  for (const file of [...files.sort().map(file => join('src', file)), ...made])
    hash.update(`${file}\n`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}

const OPTIONS = {
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  // require() is there at once; import() would first load Node's whole module loader.
  supported: { 'dynamic-import': false },
  minifyWhitespace: true,
  minifySyntax: true,
  // Half a millisecond of each start. `npm run build -- --readable` keeps the names, for stacks that are to be read.
  minifyIdentifiers: !process.argv.includes('--readable'),
  legalComments: 'none',
  metafile: true,
  define: { BUILD: JSON.stringify(hashSources()) },
  logLevel: 'warning',
}

/** What src/door/open-loader.ts runs: the function that Node would make of a CommonJS file, in ASCII. */
function wrapFile(name) {
  const parameters = 'exports, require, module, __filename, __dirname'
  const toEscape = letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  // esbuild leaves other letters in regular expressions as they are.
  const ascii = readFileSync(`dist/${name}.cjs`, 'utf8').replace(/[^\0-\x7f]/g, toEscape)
  writeFileSync(`dist/${name}.js`, `(function (${parameters}) {${ascii}\n})`)
  rmSync(`dist/${name}.cjs`)
}

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
const { metafile } = await build({
  ...OPTIONS,
  entryPoints: {
    'open-door': 'src/door/open-door.ts',
    main: 'src/main.ts',
    ...Object.fromEntries(Object.entries(CHUNKS).map(entryOf)),
  },
  plugins: [chunks, lightCommander, lightPackages(), latePackages()],
})
for (const name of ['main', ...Object.keys(CHUNKS)]) wrapFile(name)

await build({ ...OPTIONS, entryPoints: ['src/build.ts'], plugins: [lightPackages()] })
execFileSync(process.execPath, ['dist/build.cjs'], { stdio: 'inherit' })
rmSync('dist/build.cjs')
writeFileSync('dist/LICENSES.txt', collectLicenses(Object.keys(metafile.inputs)))
