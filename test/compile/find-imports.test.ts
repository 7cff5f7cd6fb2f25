import { expect, it } from 'vitest'
import { findImports } from '../../src/compile/find-imports.js'

it.each([
  ['from functools import wraps', ['functools.wraps']],
  ['from a import (b,  # why\n    c as d)', ['a.b', 'a.c']],
  ['from a import (b,  # why (not)\n    c)', ['a.b', 'a.c']],
  ['from a import b, \\\n  c', ['a.b', 'a.c']],
  ['import os\nos.path.exists(p)', ['os.path.exists']],
  ['import concurrent.futures', ['concurrent.futures']],
  ['import numpy as np\nx = np.array([1])', ['numpy.array']],
  ['from datetime import datetime\ndatetime.now().date()', ['datetime.datetime', 'datetime.now']],
  ['>>> import sys\n>>> sys.path', ['sys.path']],
  ['import os', []],
  ['from . import x\nfrom a import *', []],
  ['engine.pool.status()', []],
  ['import os\n# os.path\nself.os.path', []],
])('finds in %j %j', (code, names) => expect(findImports(code)).toEqual(names))

it.each([
  ['blanks', ' '.repeat(300_000)],
  ['brackets that nothing closes', 'import('.repeat(200_000)],
  ['hashes', `${'#'.repeat(300_000)}\u2028`],
])('reads %s in no time, however many', (_, text) => {
  expect(findImports(`import a.b\n${text}x`)).toEqual(['a.b'])
})
