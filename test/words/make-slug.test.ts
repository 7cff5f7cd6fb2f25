import { expect, it } from 'vitest'
import { makeSlug } from '../../src/words/make-slug.js'

it.each([
  ['functools.wraps', 'functools-wraps'],
  ['SQLAlchemy — Connection Pool!', 'sqlalchemy-connection-pool'],
  ['세션 (Session)', '세션-session'],
  ['가상 환경'.normalize('NFD'), '가상-환경'],
  ['__init__', 'init'],
  ['naïve Straße ２', 'naïve-straße-2'],
  ['हिन्दी', 'हिन्दी'],
  ['✔\ufe0f Attribute', 'attribute'],
  [':=', ''],
  ['', ''],
])('makes %j the slug %j', (text, slug) => {
  expect(makeSlug(text)).toBe(slug)
})
