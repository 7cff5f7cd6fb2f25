import { describe, expect, it } from 'vitest'
import { readCodeBlocks } from '../../src/code/read-code-blocks.js'
import { runnableCode } from '../../src/code/runnable-code.js'

const block = (info: string, ...lines: string[]) => ['```'.concat(info), ...lines, '```', ''].join('\n')
const run = (wanted: true | string, ...blocks: string[]) => runnableCode(readCodeBlocks(blocks.join('\n')), wanted)

describe('runnableCode', () => {
  it('joins the Python blocks, an empty line between them', () => {
    expect(
      run(true, block('bash', 'ls'), block('python', 'x = 1'), block('text output', '1'), block('py', 'y = 2')),
    ).toBe('x = 1\n\ny = 2')
  })

  it('leaves out the options of a MyST block', () => {
    const cell = block('{code-cell} ipython3', ':tags: [hide-input]', ':lineno-start: 3', 'x = y[1:2]')
    expect(run(true, block('sh', 'ls'), cell)).toBe('x = y[1:2]')
    expect(run(true, block('{code-block} rst', ':a: b', 'c'))).toBe(':a: b\nc')
  })

  it('leaves out what fails or is a fragment', () => {
    expect(run(true, block('python', 'x'), block('python raises=KeyError', 'y'), block('python fragment', 'z'))).toBe(
      'x',
    )
    expect(run(true, block('python raises=KeyError', 'y'))).toBeUndefined()
  })

  it('takes the first language where there is no Python', () => {
    expect(run(true, block('text output', 'a'), block('sql', 'b'), block('toml', 'c'), block('sql', 'd'))).toBe(
      'b\n\nd',
    )
  })

  it('counts all blocks from 1', () => {
    const blocks = [block('python', 'x'), block('text output', '1'), block('python raises=E', 'y')]
    expect(['0', '1', '2', '3', '4'].map(number => run(number, ...blocks))).toEqual([
      undefined,
      'x',
      '1',
      'y',
      undefined,
    ])
  })

  it('leaves out what runs on few machines, unless it is all there is', () => {
    const few = [block('python python=3.12+', 'y'), block('python platform=windows', 'z')]
    expect(run(true, block('python', 'x'), ...few, block('python platform=posix', 'p'))).toBe('x\n\np')
    expect(run(true, ...few)).toBe('y\n\nz')
    expect(run('python', block('python', 'x'), ...few)).toBe('x\n\ny\n\nz')
  })

  it('takes a language by any of its names', () => {
    expect(run('py', block('bash', 'ls'), block('python3', 'x'), block('pycon', '>>> y'))).toBe('x\n\ny')
    expect(run('pycon', block('python', 'x'), block('pycon', '>>> y'))).toBe('y')
    expect(run('rust', block('python', 'x'))).toBeUndefined()
  })

  it('keeps what was typed in a Python session', () => {
    expect(run(true, block('pycon', '>>> for x in [1]:', '...     print(x)', '...', '1', '>>> x', '1'))).toBe(
      'for x in [1]:\n    print(x)\n\nx',
    )
    expect(run(true, block('python', '>>> 1 + 1', '2'))).toBe('1 + 1')
    expect(run(true, block('pycon', '>>> f()', 'first', '... 97 more', '...', '>>> x', '1'))).toBe('f()\nx')
  })

  it('keeps what was typed in a shell', () => {
    expect(
      run(true, block('console', '$ pip install \\', '>   rich', 'Successfully installed', '(venv) $ ls', 'a')),
    ).toBe('pip install \\\n  rich\nls')
    expect(run(true, block('bash', '$ ls', 'a'))).toBe('ls')
    const body = ["cat > a.py <<'EOF'", 'print("$ 1")', 'EOF', 'python a.py']
    expect(run(true, block('console', `$ ${body[0]}`, 'print("$ 1")', 'EOF', '$ python a.py', 'out'))).toBe(
      body.join('\n'),
    )
    expect(run(true, block('console', `$ ${body[0]}`, '> print("$ 1")', '> EOF', '$ python a.py', 'out'))).toBe(
      body.join('\n'),
    )
    expect(run(true, block('console', '$ cat <<EOF', 'no end', '$ wc <<< EOF', '1'))).toBe('cat <<EOF\nwc <<< EOF')
    expect(run(true, block('bash', 'echo $ a'))).toBe('echo $ a')
    expect(run(true, block('console', '>>> a', '1'))).toBe('a')
    expect(run(true, block('console', 'ls'))).toBe('ls')
  })
})
