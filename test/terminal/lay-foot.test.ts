import { expect, it } from 'vitest'
import { layFoot } from '../../src/terminal/lay-foot.js'

it('says dimly what the code was checked with', () => {
  expect(layFoot('Python 3.8–3.13', { width: 80, color: true, links: false, lang: 'en' })).toBe(
    '\x1b[2mchecked: Python 3.8–3.13\x1b[0m',
  )
  expect(layFoot('Python 3.8–3.13', { width: 80, color: false, links: false, lang: 'ko' })).toBe(
    '확인: Python 3.8–3.13',
  )
})
