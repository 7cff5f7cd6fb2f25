import { expect, it } from 'vitest'
import { readCommands } from '../../src/code/read-commands.js'

/** The commands of a session, as `line text → output`. */
const read = (text: string) => readCommands(text).map(({ text, line, output }) => `${line} ${text} → ${output}`)

it('reads the commands of a session', () => {
  expect(readCommands('# first\n$ cat <<END\n> a\n> END\na\n$ b \\\n  -c\n')).toEqual([
    { text: 'cat <<END\na\nEND', line: 2, output: 'a' },
    { text: 'b \\\n  -c', line: 6, output: '' },
  ])
  expect(readCommands("$ cat > a <<'END'\n$ a\nEND\n$ cat a\n$ a")).toEqual([
    { text: "cat > a <<'END'\n$ a\nEND", line: 1, output: '' },
    { text: 'cat a', line: 4, output: '' },
    { text: 'a', line: 5, output: '' },
  ])
})

it.each([
  [
    'behind all kinds of prompts',
    '(venv) $ a\n1\nme@host:~$ b\n% c\nPS C:\\> d',
    ['1 a → 1', '3 b → ', '4 c → ', '5 d → '],
  ],
  ['but not at those of Python', '$ python\n>>> 1\n1', ['1 python → >>> 1\n1']],
  ['in loops', '$ for i in 1 2\n> do\n>   echo $i\n> done\n1\n2', ['1 for i in 1 2\ndo\n  echo $i\ndone → 1\n2']],
  ['but not what looks like them in output', '$ diff a b\n> c\n$ a\n\n> b', ['1 diff a b → > c', '3 a → \n> b']],
  ['with a text that ends nowhere', '$ cat <<X\n> a\n> b\nc\n> d', ['1 cat <<X\na\nb → c\n> d']],
  ['with a text behind a \\', '$ a && \\\ncat <<X\n$ b\nX\n1', ['1 a && \\\ncat <<X\n$ b\nX → 1']],
  ['with a word for their input', '$ cat <<<X\n> a', ['1 cat <<<X → > a']],
  ['of no session', 'a\n\n> b', []],
])('reads commands %s', (_, text, commands) => {
  expect(read(text)).toEqual(commands)
})

it('takes no long time over many commands, texts and loops', () => {
  const count = 100_000
  expect(readCommands('$ x\n'.repeat(count))).toHaveLength(count)
  expect(readCommands('$ cat <<X\n> a\n'.repeat(count))).toHaveLength(count)
  expect(readCommands(`$ for i in 1; do\n${'> echo\n'.repeat(count)}> done`)).toHaveLength(1)
  expect(readCommands(`$ for i in ${'done '.repeat(count)}\n${'> echo\n'.repeat(9)}`)).toHaveLength(1)
})
