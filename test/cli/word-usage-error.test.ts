import { CommanderError } from 'commander'
import { expect, it } from 'vitest'
import { wordUsageError } from '../../src/cli/word-usage-error.js'
import { messagesOf } from '../../src/messages/messages-of.js'

const word = (code: string, message: string) =>
  wordUsageError(new CommanderError(1, `commander.${code}`, `error: ${message}`), messagesOf('en'))

it('says how to look for what looks like an option', () => {
  expect(word('unknownOption', "unknown option '--user'")).toBe(
    'unknown option --user; to look for it, put "--" before it: pynote … -- --user',
  )
})

it.each([
  ['->', "'->'"],
  ['-*', "'-*'"],
  ["-'x", "'-'\\''x'"],
])('says how to look for %s so that a shell leaves it alone', (option, quoted) => {
  const [, say] = word('unknownOption', `unknown option '${option}'`).split(' -- ')
  expect(say).toBe(quoted)
})

it('says which option may have been meant', () => {
  expect(word('unknownOption', "unknown option '--colour'\n(Did you mean --color?)")).toBe(
    'unknown option --colour (did you mean --color?); to look for it, put "--" before it: pynote … -- --colour',
  )
})

it('says which options may have been meant, where several are as near', () => {
  expect(word('unknownOption', "unknown option '--ru'\n(Did you mean one of --raw, --run?)")).toContain(
    '--ru (did you mean --raw, --run?);',
  )
})

it.each([
  ['--colour=never', '--color'],
  ['--limits=3', '--limit'],
  ['--cod=2', '--code'],
  ['--colour==never', '--color'],
])('says which option may have been meant by %s, whose value makes it like none', (option, near) => {
  expect(word('unknownOption', `unknown option '${option}'`)).toBe(
    `unknown option ${option} (did you mean ${near}?); to look for it, put "--" before it: pynote … -- ${option}`,
  )
})

it('names no option that is not near', () => {
  expect(word('unknownOption', "unknown option '--zzzzqq=1'")).not.toContain('did you mean')
})

it.each([
  ['--code=2', '--code does not belong here, but to pynote show; see pynote show --help'],
  ['-n', '-n does not belong here, but to pynote search; see pynote search --help'],
])('says where %s belongs', (option, words) => {
  expect(word('unknownOption', `unknown option '${option}'`)).toBe(words)
})

it('says which option lacks its value', () => {
  expect(word('optionMissingArgument', "option '-n, --limit <count>' argument missing")).toBe(
    'option --limit needs a value; see pynote --help',
  )
})

it.each(['--raw', '--json'])('says that %s takes no value', option => {
  expect(word('unknownOption', `unknown option '${option}=1'`)).toBe(
    `option ${option} takes no value; see pynote --help`,
  )
})

it('says what a value may be', () => {
  const message = "option '--width <columns>' argument 'x' is invalid. a whole number from 20"
  expect(word('invalidArgument', message)).toBe('--width is a whole number from 20, not "x"')
})

it('passes on what it does not know', () => {
  expect(word('other', 'strange things')).toBe('strange things; see pynote --help')
})
