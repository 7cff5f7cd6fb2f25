import { execFileSync, spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { makeNotes, makeRandom } from './make-notes.mjs'

/** How a title is asked for. */
const CLASSES = {
  name: title => title,
  prefix: title => title.slice(0, Math.ceil(title.length * 0.7)),
  typo: (title, random) => {
    const at = 1 + random(title.length - 2)
    return title.slice(0, at) + title[at + 1] + title[at] + title.slice(at + 2)
  },
  nfd: title => title.normalize('NFD'),
}

/** How often the section meant comes first: on notes of our own making, and on those of PYNOTE_BENCH_DATA. */
export async function run() {
  const home = mkdtempSync(join(tmpdir(), 'pynote-bench-'))
  askOwn(home)
  if (process.env.PYNOTE_BENCH_DATA) await askData(resolve(process.env.PYNOTE_BENCH_DATA), home)
  rmSync(home, { recursive: true })
  return false
}

function askOwn(home) {
  const folder = join(home, 'own')
  mkdirSync(folder)
  const notes = makeNotes(300, 7)
  for (const [at, text] of notes.entries()) writeFileSync(join(folder, `note-${at}.md`), text)
  const titles = notes.map(text => /^## (.*)$/mu.exec(text)?.[1] ?? '')
  const random = makeRandom(11)
  console.log('\n### Titles of 300 notes, first hit right\n\n| asked by | % |\n|---|--:|')
  for (const [name, ask] of Object.entries(CLASSES)) {
    const right = titles.slice(0, 50).filter(title => {
      const args = [
        'bin/pynote.js',
        '--no-bundled',
        '--notes',
        folder,
        'search',
        '--json',
        '-n',
        '1',
        '--',
        ask(title, random),
      ]
      const { stdout } = spawnSync(process.execPath, args, {
        env: { ...process.env, PYNOTE_CACHE: join(home, 'cache') },
      })
      return JSON.parse(stdout.toString() || '[]')[0]?.title === title
    })
    console.log(`| ${name} | ${(right.length * 2).toFixed(0)} |`)
  }
}

async function askData(data, home) {
  const node = (...args) =>
    execFileSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env: environment })
  const environment = {
    ...process.env,
    PYNOTE: `${process.execPath} ${resolve('bin/pynote.js')} --no-bundled`,
    PYNOTE_CACHE: join(home, 'cache'),
  }
  for (const lang of ['en', 'ko']) {
    const plain = join(home, `${lang}.jsonl`)
    await pipeline(createReadStream(join(data, `${lang}.jsonl.gz`)), createGunzip(), createWriteStream(plain))
    node(join(data, 'make-notes.mjs'), plain, join(home, `notes-${lang}`))
  }
  const queries = [
    '--queries',
    join(data, 'queries-dev.tsv'),
    '--per-class',
    process.env.PYNOTE_BENCH_PER_CLASS ?? '150',
  ]
  node(join(data, 'run-pynote.mjs'), join(home, 'notes-en'), join(home, 'notes-ko'), join(home, 'results'), ...queries)
  node(join(data, 'report.mjs'), join(home, 'results'))
  console.log(
    '\nTargets, Success@1: name 100, name-prefix 83, typo-1 98, typo-2 87, desc 86, example 80, mixed 97, mixed-typo 95,',
  )
  console.log(
    'ko-words 85, ko-stem 87, ko-choseong 66, ko-layout 99; no-answer: any hit at most 1; Success@10 99 (typo-2 94)',
  )
}
