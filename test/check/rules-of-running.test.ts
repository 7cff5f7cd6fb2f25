import { describe, expect, it } from 'vitest'
import { checkedVersions } from '../../src/check/checked-versions.js'
import { collectOutputs } from '../../src/check/collect-outputs.js'
import { diffOutput } from '../../src/check/diff-output.js'
import { formatVersions } from '../../src/check/format-versions.js'
import { hashCode } from '../../src/check/hash-code.js'
import { isSameOutput } from '../../src/check/is-same-output.js'
import { mergeRecord } from '../../src/check/merge-record.js'
import { nearestWord } from '../../src/check/nearest-word.js'
import { readConditions } from '../../src/check/read-conditions.js'
import { readException } from '../../src/check/read-exception.js'
import { readMessages } from '../../src/check/read-messages.js'
import { splitOutputs } from '../../src/check/step-of-console.js'
import { takeTail } from '../../src/check/take-tail.js'
import { unmetCondition } from '../../src/check/unmet-condition.js'

describe('isSameOutput', () => {
  it.each<[written: string, printed: string, isSame: boolean]>([
    ['a', 'a\n\n', true],
    ['a  \nb', 'a\nb \n', true],
    ['a', 'b', false],
    ['', '', true],
    ['', 'a', false],
    ['a...c', 'abc', true],
    ['a...c', 'ac', true],
    ['a...c', 'a\nb\nc', true],
    ['a...a', 'a', false],
    ['...', '', true],
    ['a...b...c', 'a c b', false],
    ['a...b...c', 'a b c', true],
    ['<x at 0x12>', '<x at 0x7FAB>', true],
    ['0x12', '12', false],
    [' a', 'a', false],
    ['a\r\nb', 'a\nb', true],
    [`${'a...'.repeat(60)}b`, 'a'.repeat(9999), false],
  ])('%j and %j: %s', (written, printed, isSame) => {
    expect(isSameOutput(written, printed)).toBe(isSame)
  })

  it('takes no long time over a million blanks or line ends', () => {
    expect(isSameOutput('x', `${' '.repeat(1_000_000)}x`)).toBe(false)
    expect(isSameOutput('x', `x${'\n'.repeat(500_000)}${' '.repeat(500_000)}`)).toBe(true)
    expect(isSameOutput('x', `${'\n'.repeat(1_000_000)}x`)).toBe(false)
  })
})

describe('diffOutput', () => {
  it('shows what is written and what was printed, and little around', () => {
    expect(diffOutput('1\n2\n3\n4\n5\n6', '1\n2\n3\n4\nfive\n6')).toBe('  3\n  4\n- 5\n+ five\n  6')
    expect(diffOutput('a', '')).toBe('- a')
    expect(diffOutput('', 'a')).toBe('+ a')
    expect(diffOutput('at ...\nb', 'at 3\nc')).toBe('  at 3\n- b\n+ c')
  })

  it('stays short', () => {
    expect(diffOutput('a', 'b\n'.repeat(500)).split('\n')).toHaveLength(202)
    expect(diffOutput('a', 'b'.repeat(9999)).length).toBeLessThan(210)
    expect(diffOutput('a', `b${' '.repeat(9999)}`)).toBe('- a\n+ b')
  })

  it('shows a difference wherever it stands', () => {
    const lines = Array.from({ length: 500 }, (_, at) => String(at))
    expect(diffOutput(lines.join('\n'), lines.with(400, 'x').join('\n'))).toBe('  398\n  399\n- 400\n+ x\n  401\n  402')
  })

  it('takes no long time over long outputs, wide lines and a million blanks', () => {
    const lines = (letter: string, count: number) => `${letter.repeat(1_000_000 / count)}\n`.repeat(count)
    for (const count of [1, 200, 20_000, 500_000])
      expect(diffOutput(lines('a', count), lines('b', count)).length).toBeLessThan(90_000)
    expect(diffOutput('x', `${' '.repeat(999_999)}x`)).toBe(`- x\n+ ${' '.repeat(198)}…`)
    expect(diffOutput('x', `${'\n'.repeat(999_999)}x`).split('\n')).toHaveLength(201)
  })
})

it('shows the end of stderr, each line in short', () => {
  const lines = Array.from({ length: 9 }, (_, at) => String(at))
  expect(takeTail(`${lines.join('\n')} \n\n`)).toBe(lines.slice(1).join('\n'))
  expect(takeTail('x'.repeat(999))).toBe(`${'x'.repeat(200)}…`)
  expect(takeTail('')).toBe('')
})

describe('unmetCondition', () => {
  const python = {
    ...{ name: 'python3', executable: '/usr/bin/python3', version: '3.10', platform: 'linux', userBase: '' },
    packages: { sqlalchemy: '1.4.46', 'typing-extensions': '4.8.0rc1', tkinter: '' },
  }
  it.each([
    ['python=3.10+', undefined],
    ['python=3.9+', undefined],
    ['python=3.11+', 'python=3.11+'],
    ['python=3.10', undefined],
    ['python=3.1', 'python=3.1'],
    ['python=3', undefined],
    ['python===3', undefined],
    ['python=>=3', undefined],
    ['python=3+', undefined],
    ['python=<=3', undefined],
    ['python=3-', undefined],
    ['python=2-3', undefined],
    ['python=2.7-3', undefined],
    ['python=2', 'python=2'],
    ['python=4', 'python=4'],
    ['python=<3', 'python=<3'],
    ['python=>3', 'python=>3'],
    ['python=3-3.9', 'python=3-3.9'],
    ['python=3.8-3.10', undefined],
    ['python=3.8-3.9', 'python=3.8-3.9'],
    ['python=3.9-', 'python=3.9-'],
    ['python=<3.11', undefined],
    ['python=>=3.11', 'python=>=3.11'],
    ['python=new', 'python=new'],
    ['needs=SQLAlchemy', undefined],
    ['needs=sqlalchemy>=1.4,<2', undefined],
    ['needs=sqlalchemy>=2', 'needs=sqlalchemy>=2 (1.4.46)'],
    ['needs=sqlalchemy~=1.4', undefined],
    ['needs=sqlalchemy==1.4.*', undefined],
    ['needs=sqlalchemy!=1.4.46', 'needs=sqlalchemy!=1.4.46 (1.4.46)'],
    ['needs=typing_extensions>=4.8', 'needs=typing_extensions>=4.8 (4.8.0rc1)'],
    ['needs=sqlalchemy,numpy', 'needs=numpy'],
    ['needs=tkinter', undefined],
    ['needs=uvicorn[standard]', 'needs=uvicorn[standard]'],
    ['platform=linux', undefined],
    ['platform=posix', undefined],
    ['platform=macos,windows', 'platform=macos,windows'],
  ])('%s: %s', (word, unmet) => {
    expect(unmetCondition(readConditions([word]), python)).toBe(unmet)
  })
})

it('finds the word that was meant', () => {
  expect(nearestWord('pyhton', ['python', 'pycon'])).toBe('python')
  expect(nearestWord('norun', ['no-run', 'run'])).toBe('no-run')
  expect(nearestWord('abc', ['xyz'])).toBeUndefined()
  expect(nearestWord('', ['a'])).toBeUndefined()
  expect(nearestWord('abcdefgh', ['bacdefhg', 'abcdefhg', 'abcdexyz'])).toBe('abcdefhg')
})

it('takes no long time to find a word among a million', () => {
  const ids = Array.from({ length: 1_000_000 }, (_, at) => `${at.toString(36).padStart(4, '0')}-connection-pool`)
  expect(nearestWord('lflr-conection-poll', ids)).toBe('lflr-connection-pool')
})

it('reads the exception at the end of stderr', () => {
  const traceback =
    'warning\nTraceback (most recent call last):\n  File "a.py", line 1, in <module>\n    f()\n    ~^^\n'
  expect(readException(`${traceback}json.decoder.JSONDecodeError: Expecting: x\nnote\n`)).toEqual({
    name: 'json.decoder.JSONDecodeError',
    message: 'Expecting: x',
  })
  expect(readException(`${traceback}ValueError: a\n\nDuring handling …:\n\n${traceback}KeyError: 1`)?.name).toBe(
    'KeyError',
  )
  expect(readException('  File "a.py", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n')?.name).toBe(
    'SyntaxError',
  )
  expect(
    readException(
      '  + Exception Group Traceback (most recent call last):\n  |   File "a.py", line 1\n  | ExceptionGroup: g (1)',
    )?.name,
  ).toBe('ExceptionGroup')
  expect(readException('usage: a.py')).toBeUndefined()
})

it('cuts what commands print at their ends', () => {
  expect(splitOutputs('a\n\u0001pynote-command 0\u0001\u0001pynote-command 12\u0001rest')).toEqual([
    { text: 'a\n', status: 0 },
    { text: '', status: 12 },
  ])
})

it('cuts stdout at the marks, wherever the chunks end', () => {
  const bytes = Buffer.from('가\n\0mark 0\0b\0mark 1\0\0mark 2\0rest')
  for (const size of [1, 3, 7, 99]) {
    const collector = collectOutputs('mark', 100)
    for (let at = 0; at < bytes.length; at += size) collector.take(bytes.subarray(at, at + size))
    expect(collector.outputs()).toEqual(['가\n', 'b', '', 'rest'])
  }
})

it('keeps no more of a flood than it may', () => {
  const collector = collectOutputs('mark', 10)
  expect(collector.take(Buffer.alloc(10, 'x'))).toBe(false)
  expect(collector.take(Buffer.alloc(10, 'x'))).toBe(true)
  expect(collector.outputs()).toEqual(['x'.repeat(10)])
})

it('hears what the driver says and nothing else', () => {
  const heard: unknown[] = []
  const listen = readMessages(message => heard.push(message))
  for (const text of ['{"start": 0}\n{"do', 'ne": 0, "asserts": 1}\nrubbish\n[1]\nnull\n{"other": 1}\n{"end": true}\n'])
    listen(Buffer.from(text))
  expect(heard).toEqual([{ start: 0 }, { done: 0, asserts: 1 }, { end: true }])
})

describe('the record', () => {
  const block = (lang: string, text: string) => ({ lang, words: [], text, line: 1 })
  const outcome = (id: string, code: string, passed: readonly string[], tried = passed) => ({
    id,
    lang: 'en' as const,
    code,
    passed,
    tried,
  })
  const old = { a: { code: '1', python: ['3.8', '3.11'] }, gone: { code: '2', python: ['3.8'] } }

  it('hashes what a run depends on', () => {
    expect(hashCode([block('text', 'a')])).toBe('')
    expect(hashCode([block('python', 'a'), block('toml', 'b')])).toBe(hashCode([block('python', 'a')]))
    expect(hashCode([block('python', 'a')])).not.toBe(hashCode([block('python', 'b')]))
    expect(hashCode([block('python', 'a')])).toMatch(/^[\da-f]{16}$/u)
  })

  it('adds versions to those known for the same code, oldest first', () => {
    expect(mergeRecord(old, [outcome('a', '1', ['3.10', '3.9'])], false)).toEqual({
      a: { code: '1', python: ['3.8', '3.9', '3.10', '3.11'] },
      gone: old.gone,
    })
  })

  it('forgets what failed, what was changed and, after a whole check, what is no more', () => {
    expect(mergeRecord(old, [outcome('a', '1', ['3.8'], ['3.8', '3.11'])], true)).toEqual({
      a: { code: '1', python: ['3.8'] },
    })
    expect(mergeRecord(old, [outcome('a', '9', ['3.13'])], true)).toEqual({ a: { code: '9', python: ['3.13'] } })
    expect(mergeRecord(old, [outcome('a', '9', [], ['3.13'])], true)).toEqual({})
  })

  it('has the ids in order, and both languages where their code differs', () => {
    const ko = { ...outcome('b', '2', ['3.8']), lang: 'ko' as const }
    const record = mergeRecord({}, [outcome('b', '1', ['3.9']), ko, outcome('a', '3', ['3.8'])], true)
    expect(Object.keys(record)).toEqual(['a', 'en/b', 'ko/b'])
    expect(checkedVersions(record, { id: 'b', lang: 'ko', code: '2' })).toEqual(['3.8'])
    expect(checkedVersions(record, { id: 'a', lang: 'ko', code: '3' })).toEqual(['3.8'])
  })

  it('knows nothing of a section that has changed since', () => {
    expect(checkedVersions(old, { id: 'a', lang: 'en', code: '1' })).toEqual(['3.8', '3.11'])
    expect(checkedVersions(old, { id: 'a', lang: 'en', code: '3' })).toEqual([])
    expect(checkedVersions(old, { id: 'toString', lang: 'en', code: '3' })).toEqual([])
  })

  it('is told in ranges', () => {
    expect(formatVersions(['3.8', '3.9', '3.10', '3.12'])).toBe('3.8–3.10, 3.12')
    expect(formatVersions(['3.8', '3.9'])).toBe('3.8–3.9')
    expect(formatVersions([])).toBe('')
  })
})
