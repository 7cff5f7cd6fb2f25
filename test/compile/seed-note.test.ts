import { expect, it } from 'vitest'
import { compileNote } from '../../src/compile/compile-note.js'

// The ways in which the notes that pynote was born from are written: nobody wrote them for pynote.
const NOTE = `# Python Note

## python 가상환경 설치
\`\`\`console
$ virtualenv -p python3 env_name
\`\`\`


## JIT 
두 가지가 있다.

출처: https://a.example/jit

## functools.wraps
\`\`\`python
# 함수
## no heading
from functools import wraps
\`\`\`

## \`sqlalchemy\` connection 

### \`sqlalchemy.sessionmaker\`
- **ORM을 사용하는 경우**

***출처: https://a.example/session***
- 참고: https://b.example/session


### \`pool\` 

\`\`\`console
>>> engine.pool.status()
\`\`\`

- 참고: https://a.example/pool

## 비동기 \`concurrent.futures\`
> 물론
*(출처) https://a.example/futures*

뒤의 글
`

it('reads a note that nobody wrote for pynote', () => {
  const { sections } = compileNote({ path: 'seed.md', file: '/seed.md', text: NOTE })
  expect(sections.map(({ slug, line, lang, hasText, url }) => [slug, line, lang, hasText, url])).toEqual([
    ['python-note', 1, 'en', false, null],
    ['python-가상환경-설치', 3, 'ko', true, null],
    ['jit', 9, 'ko', true, 'https://a.example/jit'],
    ['functools-wraps', 14, 'en', true, null],
    ['sqlalchemy-connection', 21, 'en', false, null],
    ['sqlalchemy-connection-sqlalchemy-sessionmaker', 23, 'ko', true, 'https://b.example/session'],
    ['sqlalchemy-connection-pool', 30, 'ko', true, 'https://a.example/pool'],
    ['비동기-concurrent-futures', 38, 'ko', true, 'https://a.example/futures'],
  ])
})
