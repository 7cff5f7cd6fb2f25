import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const prefix = mkdtempSync(join(tmpdir(), 'pynote-installed-'))
const installed = join(prefix, 'lib', 'node_modules', 'pynote')
const env = { PATH: process.env.PATH, HOME: prefix, npm_config_update_notifier: 'false' }

/** Run the installed program from a folder that has nothing to do with it. */
function pynote(line: string, input = '', variables: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(join(prefix, 'bin', 'pynote'), line.split(' '), {
    cwd: prefix,
    env: { ...env, ...variables },
    input,
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

beforeAll(() => {
  const npm = (...args: string[]) =>
    execFileSync('npm', args, { cwd: root, env: process.env, stdio: ['ignore', 'pipe', 'pipe'] })
  npm('pack', '--silent', '--pack-destination', prefix)
  const file = readdirSync(prefix).find(name => name.endsWith('.tgz')) ?? ''
  npm('install', '--silent', '--global', '--offline', '--prefix', prefix, join(prefix, file))
}, 300_000)

afterAll(() => rmSync(prefix, { recursive: true, force: true }))

describe('the installed package', () => {
  it('holds only what runs, and no dependencies', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    const outside = files.filter(
      file => !/^(?:bin|dist)(?:\/|$)|^(?:LICENSE|README\.md|CHANGELOG\.md|package\.json)$/u.test(file),
    )
    expect(outside).toEqual([])
    expect(existsSync(join(installed, 'node_modules'))).toBe(false)
  })

  it('is under 5 MB', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' }).map(file =>
      statSync(join(installed, file)),
    )
    const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
    expect(bytes).toBeLessThan(5_000_000)
  })

  it('carries the licences of what is bundled', () => {
    const licenses = readFileSync(join(installed, 'dist', 'LICENSES.txt'), 'utf8')
    for (const name of [
      'commander',
      'marked',
      'marked-terminal',
      'fuse.js',
      'chalk',
      'es-hangul',
      'highlight.js',
      'yaml',
    ]) {
      expect(licenses).toMatch(new RegExp(`^${name.replace('.', '\\.')} \\d`, 'mu'))
    }
  })

  it.each(['search venv', 'search 가상환경'])('finds virtual environments first: %s', line => {
    const { code, stdout } = pynote(line)
    expect(code).toBe(0)
    expect(stdout.split('\n')[0]).toMatch(/^venv-/u)
  })

  it('is in ASCII where it is read as such', () => {
    const scripts = readdirSync(join(installed, 'dist')).filter(name => name.endsWith('.js'))
    expect(scripts).toContain('main.js')
    for (const name of scripts)
      expect(readFileSync(join(installed, 'dist', name), 'utf8'), name).toMatch(/^[\0-\x7f]*$/u)
  })

  it('knows the forms of Korean words', () => {
    const [hit] = JSON.parse(pynote('search --json -n 1 튜플에서').stdout)
    expect(hit).toMatchObject({ id: 'tuple-namedtuple', matches: [{ found: expect.stringMatching(/^튜플/u) }] })
  })

  it('explains the exception of words and of a log, which a file of its own reads', () => {
    const log = 'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\nKeyError: 1\n'
    const explained = [pynote('why KeyError'), pynote('why', log)].map(({ stdout }) => stdout.split('\n')[0])
    expect(explained).toEqual(['## KeyError and IndexError', '## KeyError and IndexError'])
  })

  it('shows a section, and the same again with a warm cache', () => {
    const first = pynote('show sqlalchemy-pool')
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(first.stdout).toMatch(/^## SQLAlchemy/u)
    expect(pynote('show sqlalchemy-pool')).toEqual(first)
  })

  it('lays out own notes, which no build has painted', () => {
    const { code, stdout, stderr } = pynote(`--notes ${join(root, 'README.md')} show in-a-pipe --color=always`)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('\u001b[')
  })

  it('takes a damaged code cache for none, and mends it', () => {
    const folder = join(prefix, '.cache', 'pynote', 'code')
    pynote('list')
    const file = join(folder, readdirSync(folder).find(name => name.endsWith('list')) ?? '')
    const whole = statSync(file).size
    writeFileSync(file, readFileSync(file).fill(7, 200, 4000))
    expect(pynote('list').code).toBe(0)
    writeFileSync(file, readFileSync(file).subarray(0, whole / 2))
    expect(pynote('list').code).toBe(0)
    expect(statSync(file).size).toBeGreaterThan(whole / 2)
  })

  it('works where no cache can be kept', () => {
    expect(pynote('show sqlalchemy-pool', '', { PYNOTE_CACHE: '/dev/null/none' })).toMatchObject({
      code: 0,
      stderr: '',
    })
  })

  it('exits 0 and is silent when the pipe is closed early', () => {
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${prefix}/bin/pynote" list | head -1; echo "\${PIPESTATUS[0]}"`],
      {
        env,
        encoding: 'utf8',
      },
    )
    expect(stderr).toBe('')
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('0')
  })

  it('writes whole letters into a pipe that takes but a part at a time', () => {
    const script = `
import os, subprocess, sys, time
reader, writer = os.pipe()
os.set_blocking(writer, False)
program = subprocess.Popen(sys.argv[1:], stdout=writer)
os.close(writer)
time.sleep(0.5)
while part := os.read(reader, 5000):
    sys.stdout.buffer.write(part)
sys.exit(program.wait())`
    const line = ['list', '--lang', 'ko', '--json']
    const options = { env, encoding: 'utf8', maxBuffer: 1 << 24 } as const
    const { status, stdout, stderr } = spawnSync(
      'python3',
      ['-c', script, join(prefix, 'bin', 'pynote'), ...line],
      options,
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout === pynote(line.join(' ')).stdout).toBe(true)
  })

  describe.skipIf(!existsSync('/dev/full'))('where nothing more can be written', () => {
    const run = (line: string) => {
      const script = `PATH="${prefix}/bin:$PATH"; ${line}`
      const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { env, encoding: 'utf8' })
      return { code: status, stdout: stdout.split('\n')[0], stderr }
    }

    it.each(['list', '--help'])('says so in one line: pynote %s > /dev/full', line => {
      const stderr = 'pynote: cannot write the answer: no space left on the disk\n'
      expect(run(`pynote ${line} > /dev/full`)).toEqual({ code: 2, stdout: '', stderr })
    })

    it.each(['venv-create zzqq 2> /dev/full', 'zzqq venv-create 2> >(exec <&-)'])(
      'answers though no remark can be read: pynote show %s',
      line => {
        const stdout = expect.stringMatching(/^## /u)
        expect(run(`pynote show ${line}`)).toEqual({ code: 1, stdout, stderr: '' })
      },
    )
  })

  it('hands its code to Python', () => {
    const code = pynote('show functools-wraps --code').stdout
    const { status, stderr } = spawnSync('python3', ['-'], { input: code, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
