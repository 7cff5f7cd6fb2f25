import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The licences of the packages that these files come from, one after the other, by name.
 *
 * @param {string[]} files paths as esbuild names its inputs
 * @returns {string} the text of dist/LICENSES.txt
 * @throws where a package ships no licence file and names none
 */
export function collectLicenses(files) {
  const folders = new Set(files.map(file => /.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0]).filter(Boolean))
  return [...folders]
    .sort()
    .map(describe)
    .join(`\n${'-'.repeat(80)}\n`)
}

function describe(folder) {
  const { name, version, license, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(entry => /^licen[cs]e/iu.test(entry))
  if (!license && !file) throw new Error(`${name} names no licence`)
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`
  return `${name} ${version} (${license}) ${homepage ?? ''}\n\n${text}\n`
}
