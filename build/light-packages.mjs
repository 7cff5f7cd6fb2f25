/** Grammars of highlight.js that are bundled: those that src/compile/grammars.ts names. */
export const LIGHT_GRAMMARS =
  'python bash sql ini json yaml diff dockerfile xml javascript typescript css markdown makefile c cpp csharp java go rust ruby php powershell dos nginx django'.split(
    ' ',
  )

const STAND_INS = {
  // Of 191 grammars a few are used, each loaded with those it embeds when code asks for it.
  'highlight.js': `
    const core = require('highlight.js/lib/core')
    const GRAMMARS = { ${LIGHT_GRAMMARS.map(name => `${name}: () => require('highlight.js/lib/languages/${name}')`)} }
    const EMBEDDED = { xml: ['javascript', 'css'], javascript: ['xml', 'css'], typescript: ['xml', 'css'], dockerfile: ['bash'],
      markdown: ['xml'], django: ['xml'], php: ['xml'] }
    const load = name => {
      if (core.getLanguage(name) || !GRAMMARS[name]) return
      core.registerLanguage(name, GRAMMARS[name]())
      for (const inner of EMBEDDED[name] ?? []) load(inner)
    }
    exports.highlight = (code, options) => {
      load(options.language)
      return core.highlight(code, options)
    }`,
  // cli-highlight reads with it what highlight.js writes: nothing but spans with a class, and five entities.
  parse5: `
    const LETTERS = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
    const decode = text => text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name) => LETTERS[name])
    exports.parseFragment = html => {
      const stack = [{ childNodes: [] }]
      for (const part of html.split(/(<span class="[^"]*">|<\\/span>)/)) {
        const name = /^<span class="([^"]*)">$/.exec(part)?.[1]
        if (name !== undefined) {
          const node = { type: 'tag', attribs: { class: name }, childNodes: [] }
          stack.at(-1).childNodes.push(node)
          stack.push(node)
        } else if (part === '</span>') stack.pop()
        else if (part !== '') stack.at(-1).childNodes.push({ type: 'text', data: decode(part) })
      }
      return stack[0]
    }`,
  'parse5-htmlparser2-tree-adapter': 'module.exports = {}',
  // Tables are laid out by src/terminal; emoji codes stay as written; links are src/compile's own.
  'cli-table3': 'module.exports = class {}',
  'node-emoji': 'exports.get = () => undefined',
  'supports-hyperlinks': 'module.exports = { stdout: false, stderr: false }',
  'ansi-escapes': 'exports.link = text => text',
}

// Loaded when they are first called: most text is measured without the one, most homes are known without the other.
const LATE = {
  'fast-string-width': `
    let measure
    module.exports = text => (measure ??= require('fast-string-width').default)(text)`,
  'node:os': "exports.userInfo = () => require('node:os').userInfo()",
}

/**
 * An esbuild plugin: what is seldom used is loaded late, by what stands in for it.
 *
 * @returns {import('esbuild').Plugin}
 */
export function latePackages() {
  return {
    name: 'late-packages',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(?:fast-string-width|node:os)$/ }, ({ path, resolveDir, importer }) =>
        /(?:measure-text|find-folders)\.ts$/.test(importer)
          ? { path, namespace: 'late', pluginData: resolveDir }
          : undefined,
      )
      onLoad({ filter: /.*/, namespace: 'late' }, ({ path, pluginData }) => ({
        contents: LATE[path],
        resolveDir: pluginData,
      }))
    },
  }
}

/**
 * An esbuild plugin: what marked-terminal and cli-highlight load but pynote has no use for gives way to stand-ins of a
 * few lines. Loading the painter costs a fraction, and the bundle is a tenth.
 *
 * @returns {import('esbuild').Plugin}
 */
export function lightPackages() {
  return {
    name: 'light-packages',
    setup({ onResolve, onLoad }) {
      const names = Object.keys(STAND_INS).map(name => name.replace('.', '\\.'))
      onResolve({ filter: new RegExp(`^(?:${names.join('|')})$`) }, ({ path, resolveDir }) => ({
        path,
        namespace: 'light',
        pluginData: resolveDir,
      }))
      onLoad({ filter: /.*/, namespace: 'light' }, ({ path, pluginData }) => ({
        contents: STAND_INS[path],
        resolveDir: pluginData,
      }))
    },
  }
}
