import { expect, it, vi } from 'vitest'
import { findSections } from '../../src/lookup/find-sections.js'
import type { Lang } from '../../src/types.js'
import { type NoteSection, openNotes } from './open-notes.js'

/** A section by its title, with aliases, and a first paragraph that is its text. */
const section = (title: string, aliases: string[] = [], lead = ''): NoteSection => ({
  title,
  aliases,
  markdown: `## ${title}\n\n${lead}\n`,
  texts: { lead, prose: '', code: '' },
})

/** The titles that answer, best first. */
async function find(query: string, ...sections: NoteSection[]): Promise<string[]> {
  const index = openNotes(...sections)
  const hits = await findSections([{ label: 'data', index }], query, { limit: 10, lang: 'en' })
  return hits.map(hit => hit.section.title)
}

const GOOD = section('good', [], 'merge dicts')
const FAIR = section('fair', [], 'merge dicts into one that has the items of both, and of those in both the later ones')

const THREADS = [
  section('Processes', ['kill process'], 'To kill a thread, end the process in which you start it.'),
  section('Queues between threads', ['kill thread']),
]

it('rather takes a name than a text, in a question', async () => {
  expect(await find('How do I kill a thread?', ...THREADS)).toEqual(['Queues between threads', 'Processes'])
})

it('rather takes what has all keywords close together', async () => {
  const sections = [section('one', [], 'compile the files, then view a pdf'), section('two', [], 'compile pdf files')]
  expect(await find('compile pdf files', ...sections)).toEqual(['two', 'one'])
})

it('takes a sentence for one about what its section is named after', async () => {
  const sections = [section('git', [], 'Call a pre-commit hook.'), section('pre-commit', [], 'A call. It is a hook.')]
  expect(await find('pre-commit call hook', ...sections)).toEqual(['pre-commit', 'git'])
})

it('forgives words that no note has, if the question is long', async () => {
  const sections = [
    section('Random numbers', ['random integer']),
    section('Lists', ['list'], 'Between two items of a list stands a comma.'),
    section('Numbers', ['number']),
  ]
  const query = 'How would somebody generate random integers between zero and nine quickly'
  expect((await find(query, ...sections))[0]).toBe('Random numbers')
})

it('leaves out of account what belongs to the asking', async () => {
  const sections = [section('Modules', ['module', 'package']), section('Dates', [], 'the difference between two dates')]
  expect((await find("What's the difference between a module and a package?", ...sections))[0]).toBe('Modules')
})

it('takes the same word for a keyword where nothing is asked', async () => {
  const sections = [section('Modules', ['module']), section('Sets', ['difference'])]
  expect(await find('difference', ...sections)).toEqual(['Sets'])
})

it('finds a Korean verb by its other forms', async () => {
  const sections = [section('타입 바꾸기', ['문자열 바꾸기']), section('문자열 나누기')]
  expect((await find('문자열을 바꾸려면', ...sections))[0]).toBe('타입 바꾸기')
  expect((await find('문자열을 바꿔요', ...sections))[0]).toBe('타입 바꾸기')
})

it('weighs a dunder name by where it stands with its underscores', async () => {
  const sections = [
    section('Converting', ['str'], 'A different str or repr is no str.'),
    section('__repr__ and __str__'),
    ...['a', 'b', 'c', 'd'].map(title => section(title, [], 'a str like any other')),
  ]
  expect((await find('Difference between __str__ and __repr__', ...sections))[0]).toBe('__repr__ and __str__')
})

it('finds nothing for what is nowhere', async () => {
  expect(await find('qwxzkv jjqpw', ...THREADS)).toEqual([])
})

it.each([
  ['initial consonants', 'ㄱㅅㅎㄱ'],
  ['initial consonants typed with the other layout', 'rtgr'],
  ['a half-typed last syllable', '가상환ㄱ'],
  ['a particle', '가상환경을'],
  ['blanks within', '가상 환경'],
  ['letters apart (NFD)', '가상환경'.normalize('NFD')],
  ['the other layout', 'rktkdghksrud'],
])('finds 가상환경 by %s', async (_, query) => {
  const sections = [section('커널', [], '가상환경의 커널'), section('venv', ['가상환경']), section('리스트')]
  expect((await find(query, ...sections))[0]).toBe('venv')
})

it.each([
  ['a letter left out', 'enviroment'],
  ['letters exchanged', 'enviornment'],
  ['two slips', 'enviornmnet'],
  ['the Korean layout', 'ㄷㅜ퍄개ㅜㅡ둣'],
])('finds environment by %s', async (_, query) => {
  expect(await find(query, section('environment'), section('lists'))).toEqual(['environment'])
})

it('finds a word of five letters with two slips by the four that are left, but not syllables', async () => {
  expect(await find('tdro', section('tldrl'))).toEqual(['tldrl'])
  expect(await find('수치', section('수도권'))).toEqual([])
})

it.each(['데코레이터가 뭔가요', '데코레이터 사용법', '데코레이터 예제 알려줘', '데코레이터 파이썬 3.12'])(
  'finds what %j asks about',
  async query => {
    const sections = [section('functools', [], '데코레이터 사용법'), section('감싸기', ['데코레이터'])]
    expect((await find(query, ...sections))[0]).toBe('감싸기')
  },
)

it('takes a plural for the name it is the plural of', async () => {
  const sections = [section('Connection', ['pool', 'connection pool']), section('Pools', [], 'connection pools')]
  expect((await find('connection pools', ...sections))[0]).toBe('Connection')
})

it('rather takes a word for half typed than for misspelt', async () => {
  expect((await find('비도', section('빈도 세기', ['빈도']), section('asyncio', ['비동기'])))[0]).toBe('asyncio')
})

it('finds a word with two syllables exchanged', async () => {
  expect(await find('데코이레터', section('데코레이터'), section('리스트'))).toEqual(['데코레이터'])
})

it.each([
  ['a word of it typed with the other layout', 'map gkatn'],
  ['a slip with the other layout', 'ㅗㅁㅅ초ㅑㅣㅜㅎ', 'hatchling'],
  ['caps lock', 'RKTKDGHKSRUD', '가상환경'],
  ['caps lock where ㅖ needs shift', 'DPDHLCJFL', '예외처리'],
])('finds a name by %s', async (_, query, name = 'map 함수') => {
  const sections = [section('Others', [], '함수를 map 안에서'), section('it', [name])]
  expect((await find(query, ...sections))[0]).toBe('it')
})

it('takes whole syllables for no misspelt Latin word', async () => {
  expect(await find('시드', section('item'))).toEqual([])
})

it.each(['keyword argument', 'python keyword arguments', '파이썬 keyword arguments'])(
  'takes %j for keyword arguments',
  async query => {
    const sections = [
      section('Errors', ['keyword'], 'A keyword argument of python (파이썬)'),
      section('args', ['keyword arguments']),
    ]
    expect((await find(query, ...sections))[0]).toBe('args')
  },
)

it('holds nothing against a begun name whose words stand nowhere else', async () => {
  const sections = [section('virtual environment', [], 'venv'), section('other', [], 'a virtual env of another kind')]
  expect((await find('virtual env', ...sections))[0]).toBe('virtual environment')
})

it('finds words that were run together', async () => {
  const sections = [section('정렬', [], '리스트의 순서'), section('파일')]
  expect(await find('리스트정렬방법', ...sections)).toEqual(['정렬'])
})

it('rather takes a word for misspelt than for two', async () => {
  const sections = [section('starttime'), section('one', [], 'star stime')]
  expect((await find('starstime', ...sections))[0]).toBe('starttime')
})

it('rather takes a name with a word misspelt than words that stand apart', async () => {
  const sections = [
    section('Running', [], 'Modules execute. There is no other word here that says a command.'),
    section('subprocess', ['execute command'], 'Start programs.'),
  ]
  expect((await find('execuet command', ...sections))[0]).toBe('subprocess')
})

it('gives no more hits than are wanted', async () => {
  const sources = [{ label: 'data', index: openNotes('list one', 'list two', 'list three') }]
  const count = async (limit: number) => (await findSections(sources, 'list', { limit, lang: 'en' })).length
  expect([await count(0), await count(2), await count(9)]).toEqual([0, 2, 3])
})

it.each([
  ['fourteen of many', 10, Array.from({ length: 20 }, (_, at) => section(`n${at}`, [], 'merge dicts')), 14],
  ['those that may be among the hits wanted', 1, [GOOD, FAIR], 1],
  ['all, where more are wanted', 2, [GOOD, FAIR], 2],
  ['none that is far below the best', 2, [GOOD, section('poor', [], 'merge lists')], 1],
])('looks closer at no more than %s', async (_, limit, sections, count) => {
  const index = openNotes(...sections)
  const read = vi.fn(index.markdown)
  await findSections([{ label: 'data', index: { ...index, markdown: read } }], 'merge dicts', { limit, lang: 'en' })
  expect(read).toHaveBeenCalledTimes(count)
})

it('lets nothing that it did not look at pass what lost by the closer look', async () => {
  const apart = Array.from({ length: 16 }, (_, at) => section(`n${at}`, [], 'They merge. There are dicts.'))
  expect((await find('merge dicts', ...apart))[0]).toBe('n0')
})

it('finds in all sources, names what an earlier one has, too, and takes twins for one', async () => {
  const twin = { title: '가상환경', slug: 'venv', lang: 'ko' } as const
  const sources = [
    { label: 'project', index: openNotes('venv', twin) },
    { label: 'data', index: openNotes('lists', 'venv') },
  ]
  const find = async (lang: Lang) =>
    (await findSections(sources, 'venv', { limit: 9, lang })).map(hit => [
      hit.id,
      hit.section.title,
      hit.number,
      hit.source.label,
      hit.score,
    ])
  expect(await find('en')).toEqual([
    ['venv', 'venv', 0, 'project', 1],
    ['data:venv', 'venv', 1, 'data', 1],
  ])
  expect(await find('ko')).toEqual([
    ['venv', '가상환경', 1, 'project', 1],
    ['data:venv', 'venv', 1, 'data', 1],
  ])
})

it('finds nothing where there are no sources, or nothing is asked', async () => {
  expect(await findSections([], 'venv', { limit: 9, lang: 'en' })).toEqual([])
  expect(await find('', section('venv'))).toEqual([])
})

it('says why a section is a hit', async () => {
  const index = openNotes(section('venv', ['가상환경']))
  const [hit] = await findSections([{ label: 'data', index }], 'vnev', { limit: 1, lang: 'en' })
  expect(hit?.matches).toEqual([{ word: 'vnev', field: 'title', how: 'typo', found: 'venv' }])
})
