import { expect, it } from 'vitest'
import { type Session, splitPrompt } from '../../src/code/split-prompt.js'

it.each<[line: string, session: Session, prompt: string]>([
  ['>>> f()', 'pycon', '>>> '],
  ['... f()', 'pycon', '... '],
  ['>>>', 'pycon', '>>>'],
  ['In [1]: f()', 'ipython', 'In [1]: '],
  ['   ...: f()', 'ipython', '   ...: '],
  ['$ ls', 'console', '$ '],
  ['(venv) $ ls', 'console', '(venv) $ '],
  ['me@host:~$ ls', 'console', 'me@host:~$ '],
  ['C:\\> dir', 'console', 'C:\\> '],
  ['PS C:\\x> dir', 'console', 'PS C:\\x> '],
  ['>>> f()', 'console', '>>> '],
])('cuts %j of a %s behind %j', (line, session, prompt) => {
  expect(splitPrompt(line, session)).toEqual({ prompt, typed: line.slice(prompt.length) })
})

it.each<[line: string, session: Session]>([
  ['3', 'pycon'],
  ['Out[1]: 3', 'ipython'],
  ['total 8', 'console'],
  ['', 'console'],
])('takes %j of a %s for output', (line, session) => {
  expect(splitPrompt(line, session)).toBeUndefined()
})
