import { expect, it } from 'vitest'
import { stripValues } from '../../src/traceback/strip-values.js'

it.each([
  ["[Errno 2] No such file or directory: '/srv/app/data.csv'", '[Errno ] No such file or directory:'],
  ["invalid literal for int() with base 10: 'abc'", 'invalid literal for int() with base :'],
  ["'NoneType' object has no attribute 'append'", 'NoneType object has no attribute'],
  ['can only concatenate str (not "int") to str', 'can only concatenate str (not int ) to str'],
  ['cannot pickle <function f at 0x7f0a1b2c>', 'cannot pickle'],
  ['HTTP failed: https://example.com/a?b=1 timed out', 'HTTP failed: timed out'],
  [
    "'utf-8' codec can't decode byte 0xb0 in position 0: invalid start byte",
    "utf-8 codec can't decode byte in position : invalid start byte",
  ],
  ['(2006, "MySQL server has gone away")', '( , MySQL server has gone away )'],
  ['', ''],
])('leaves of %j what every program prints', (message, expected) => {
  expect(stripValues(message, false)).toBe(expected)
})

it('keeps names where they tell what is wrong', () => {
  expect(stripValues("cannot import name 'sessionmaker' from 'sqlalchemy' (/usr/lib/a/b.py)", true)).toBe(
    'cannot import name sessionmaker from sqlalchemy ( )',
  )
})
