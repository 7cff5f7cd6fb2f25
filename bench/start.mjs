import { measure } from './measure.mjs'
import { printTable } from './print-table.mjs'

/** Look-ups in the bundled notes, against `node -e 0` of the same Node. */
export async function run({ nodes, rounds }) {
  let isOver = false
  for (const { major, path } of nodes) {
    const pynote = (name, args, budget) => ({ name, command: [path, 'bin/pynote.js', ...args], budget })
    const rows = measure(
      [
        { name: 'node -e 0', command: [path, '-e', '0'] },
        pynote('pynote show venv-create', ['show', 'venv-create'], 1.4),
        pynote('pynote list', ['list'], 1.4),
        pynote('pynote search venv', ['search', 'venv'], 1.6),
        pynote('pynote search 가상환경을', ['search', '가상환경을'], 1.6),
        pynote('pynote comprehension list', ['comprehension', 'list'], 1.6),
        pynote('pynote search enviroment', ['search', 'enviroment'], 2),
        pynote('pynote show venv-create --color=always', ['show', 'venv-create', '--color=always'], 1.4),
      ],
      rounds,
    )
    isOver = printTable(`Bundled notes, Node ${major}`, rows) || isOver
  }
  return isOver
}
