// `npm run bench [-- start|own|page|scale|quality …]`: figures beside their budgets; exit 1 over a budget.
// Without names: start, own and page. PYNOTE_BENCH_NODES=20,22,24 names the Nodes, PYNOTE_BENCH_ROUNDS the rounds (25).
import { existsSync } from 'node:fs'
import { findNodes } from './find-nodes.mjs'

const PARTS = ['start', 'own', 'page', 'scale', 'quality']
const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !PARTS.includes(name))
if (unknown.length > 0 || !existsSync('dist/main.js')) {
  console.error(
    unknown.length > 0 ? `no part ${unknown.join(', ')}; there are ${PARTS.join(', ')}` : 'run npm run build first',
  )
  process.exit(2)
}

const nodes = findNodes((process.env.PYNOTE_BENCH_NODES ?? '20,22,24').split(','))
const rounds = Number(process.env.PYNOTE_BENCH_ROUNDS ?? 25)
let isOver = false
for (const part of wanted.length > 0 ? wanted : ['start', 'own', 'page']) {
  const { run } = await import(`./${part}.mjs`)
  isOver = (await run({ nodes, rounds })) || isOver
}
process.exitCode = isOver ? 1 : 0
