import { describe, expect, it } from 'vitest'
import { splitNote } from '../../src/compile/split-note.js'

const rejoin = (text: string) => {
  const { frontMatter, gap, parts } = splitNote(text)
  const written = parts.map(
    ({ markdown, comment: { at, written } }) => markdown.slice(0, at) + written + markdown.slice(at),
  )
  return frontMatter + gap + written.join('')
}

const LINES =
  `# A|## B|### \`c\` d|text|  text|    code|\t## tab|- item|  - nested|1. one|> quote|> ## q|- ## in a list|\`\`\`py|\`\`\`
~~~|\`\`\`\`|<!-- pynote|id: x|-->|<!-- pynote {id: y} -->|<!-- c -->|<div>|</div>|<pre>|</pre>|<script>|---|===|***|\\| a \\||#|##|#no
[a]: http://x|| |\t|- [ ] task|   \`\`\`|-|+|1)|    - deep|\u00a0|\u2028x|\u3000# 제목|\f|<br>|x  |<a|[x]: <|"t"|\0|# 한글`
    .split(/[|\n]/u)
    .map(line => line.replace(/\\$/u, '|'))
const ENDS = ['\n', '\n', '\n', '\n\n', '\r\n', '\r', '']

/** Notes made at random, but the same in every run. */
function* makeNotes(count: number): Generator<string> {
  let seed = 1
  const pick = <T>(values: readonly T[]): T => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return values[Math.floor(seed / 256) % values.length] as T
  }
  const lengths = [1, 2, 3, 5, 8, 13]
  for (let at = 0; at < count; at++) {
    const lines = Array.from({ length: pick(lengths) }, () => pick(LINES) + pick(ENDS))
    yield pick(['', '', '', '---\nlang: ko\n---\n', '---\r\n---\r\n']) + lines.join('')
  }
}

describe('splitNote', () => {
  it.each([
    ['nothing', ''],
    ['blank lines', '\n\r\n\r'],
    ['front matter alone', '---\nlang: ko\n---'],
    ['an unclosed front matter', '---\nlang: ko\n'],
    ['an unclosed metadata comment', '## A\n<!-- pynote\nid: x\n\n## B\n'],
    ['two thousand nested quotes', `## A\n${'>'.repeat(20_000)} x\n`],
    ['a thousand nested lists', `## A\n${'1. '.repeat(1000)} x\n`],
    ['a Korean note with carriage returns', '# 제목\r\r## 절\r글\r'],
  ])('loses no byte of %s', (_, text) => expect(rejoin(text)).toBe(text))

  it('loses no byte of five thousand notes made at random', () => {
    for (const note of makeNotes(5000)) expect(rejoin(note)).toBe(note)
  })

  it('gives the metadata comment with its place', () => {
    expect(splitNote('---\na: b\n---\n\n## A\n\n  <!-- pynote\nid: x\n-->\ntext').parts[0]).toMatchObject({
      line: 5,
      markdown: '## A\n\ntext',
      comment: { written: '  <!-- pynote\nid: x\n-->\n', yaml: '\nid: x\n', at: 6, line: 7 },
    })
  })
})
