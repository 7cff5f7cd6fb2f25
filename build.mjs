// `npm run build`: src → dist/*.cjs, notes → dist/bundled.index, licences of what was bundled → dist/LICENSES.txt.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { collectLicenses } from './build/collect-licenses.mjs'
import { lightPackages } from './build/light-packages.mjs'

// Loaded when asked for, so each is a file of its own: what loads Markdown packages or is seldom wanted.
const CHUNKS = ['src/compile/compile-note.ts', 'src/compile/paint-section.ts', 'src/commands/check.ts']

/** Leaves `import('../compile/compile-note.js')` for run time, as a file beside the one that asks for it. */
const chunks = {
  name: 'chunks',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, kind }) => {
      const name = basename(path, '.js')
      const isChunk = kind === 'dynamic-import' && CHUNKS.some(chunk => basename(chunk, '.ts') === name)
      return isChunk ? { path: `./${name}.cjs`, external: true } : undefined
    })
  },
}

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
  },
}

/** A hash of all sources, so that caches of one build are not taken for another's. */
function hashSources() {
  const hash = createHash('sha256')
  const files = readdirSync('src', { recursive: true }).filter(file => file.endsWith('.ts'))
  for (const file of files.sort()) hash.update(`${file}\n`).update(readFileSync(join('src', file)))
  return hash.digest('hex').slice(0, 12)
}

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
const { metafile } = await build({
  entryPoints: ['src/door/open-door.ts', 'src/main.ts', 'src/build.ts', ...CHUNKS].map(file => ({
    in: file,
    out: basename(file, '.ts'),
  })),
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
  legalComments: 'none',
  metafile: true,
  define: { BUILD: JSON.stringify(hashSources()) },
  plugins: [chunks, lightCommander, lightPackages()],
  logLevel: 'warning',
})
// What src/door/load-cached.ts runs: the function that Node would make of the file, in ASCII. esbuild leaves other
// letters in regular expressions as they are.
const parameters = 'exports, require, module, __filename, __dirname'
const toEscape = letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
const ascii = readFileSync('dist/main.cjs', 'utf8').replace(/[^\0-\x7f]/g, toEscape)
writeFileSync('dist/main.js', `(function (${parameters}) {${ascii}\n})`)
rmSync('dist/main.cjs')
execFileSync(process.execPath, ['dist/build.cjs'], { stdio: 'inherit' })
rmSync('dist/build.cjs')
writeFileSync('dist/LICENSES.txt', collectLicenses(Object.keys(metafile.inputs)))
