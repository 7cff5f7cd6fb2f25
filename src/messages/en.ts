import { nameSome } from './name-some.js'
import { quoteWords } from './quote-words.js'
import { shorten } from './shorten.js'
import { wordReason } from './word-reason.js'

const or = (ids: readonly string[]): string => (ids.length > 0 ? `; try: ${ids.join(', ')}` : '')

/** What pynote says in English. */
export const en = {
  nothingFound: (query: string, ids: readonly string[]) => `nothing found for "${shorten(query)}"${or(ids)}`,
  noSection: (id: string, ids: readonly string[]) => `no section "${shorten(id)}"${or(ids)}`,
  otherHits: (ids: readonly string[]) => `also: ${ids.join(', ')}`,
  unknownTopics: (unknown: readonly string[], topics: readonly string[]) =>
    `no topic ${shorten(unknown.map(topic => `"${topic}"`).join(', '))}; there are: ${nameSome(topics)}`,
  lookFor: (words: readonly string[]) => `to look for the words: pynote -- ${shorten(quoteWords(words))}`,
  meantCommand: (line: readonly string[]) => `did you mean: pynote ${shorten(quoteWords(line))}?`,
  noNotes: 'there are no notes; name some with --notes PATH',
  noCode: (id: string, wanted: string | true) =>
    wanted === true
      ? `${id} has no code`
      : /^\d+$/u.test(wanted)
        ? `${id} has no code block ${wanted}`
        : `${id} has no ${wanted} code`,
  noException: 'no exception recognized in the input',
  notExplained: (name: string) => `no section explains ${shorten(name)}`,
  explains: (name: string) => `about ${shorten(name)}`,
  missingPath: (path: string) => `no file or folder at ${path}, named by PYNOTE_PATH`,
  unreadableNote: (path: string, why: string) => `left out ${path}: ${wordReason(why, 'en')}`,
  notText: (path: string) => `left out ${path}: it is no text in UTF-8, UTF-16 or EUC-KR`,
  cannotWrite: (why: string) => `cannot write the answer: ${wordReason(why, 'en')}`,
  compiling: (done: number, all: number) => `reading notes: ${done} of ${all}`,

  options: 'Options:',
  globalOptions: 'Options of every command:',
  commands: 'Commands:',
  usage: 'Usage:',
  about: 'Cheat-sheet look-up for Python developers.',
  examples: `WORDS… take the options of show, as
--code: see pynote show --help

Examples:
  pynote venv                              the section that answers best
  pynote search list sort                  all that answer
  pynote show sqlalchemy-pool --code       only its code
  python app.py 2>&1 | pynote why          explain an error`,
  askHelp: 'show the section that answers best',
  searchHelp: 'list the sections that answer, best first ("-": read the words from stdin)',
  showHelp: 'show sections by their ids ("-": read ids from stdin, one a line)',
  listHelp: 'list all sections, or those of the topics named',
  whyHelp: 'explain the last exception of a traceback or log (words, or stdin)',
  checkHelp: 'check notes: format, links, twins; with --run, that their code works',
  runHelp: 'run the code of the notes at PATH too',
  pythonHelp: 'run it with this Python (repeatable; python3)',
  timeoutHelp: 'seconds that a block may take (30)',
  jobsHelp: 'how many sections are run at once (one a processor)',
  recordHelp: 'keep in this file on which Pythons each section was checked',
  helpHelp: 'show this help',
  versionHelp: 'show the version',
  notesHelp: 'look in this file or folder first (repeatable)',
  bundledHelp: 'leave out the notes that come with pynote',
  langHelp: 'language of notes and messages: en or ko',
  colorHelp: 'color: auto, always or never',
  widthHelp: 'lay the answer out for this many columns',
  jsonHelp: 'print JSON',
  limitHelp: 'how many hits at most (10)',
  codeHelp: 'print code only, as it can be run; N: the Nth block; LANG: the blocks of a language',
  rawHelp: 'print the Markdown as written, on a terminal too',
  pagerHelp: 'never use a pager',

  noWords: 'no words to look for; try: pynote venv',
  noIds: 'no ids to show; try: pynote list',
  stdinIsTerminal: (typed: readonly string[]) =>
    `${typed.includes('-') ? '"-"' : 'why'} reads from a pipe or file, but stdin is a terminal; type the words, or put a command in front: … | pynote ${quoteWords(typed)}`,
  stdinFails: (why: string) =>
    `cannot read stdin: ${wordReason(why, 'en')}; put a command in front, … | pynote, or a file behind, pynote … < FILE`,
  noIdsRead: 'no ids on stdin; put a search in front: pynote search WORDS | pynote show -',
  unknownOption: (option: string, near: readonly string[]) =>
    `unknown option ${option}${near.length > 0 ? ` (did you mean ${near.join(', ')}?)` : ''}; to look for it, put "--" before it: pynote … -- ${quoteWords([option])}`,
  misplacedOption: (option: string, command: string) =>
    `${option} does not belong here, but to pynote ${command}; see pynote ${command} --help`,
  missingValue: (option: string) => `option ${option} needs a value`,
  needlessValue: (option: string) => `option ${option} takes no value`,
  badValue: (option: string, value: string, allowed: string) => `${option} is ${allowed}, not "${shorten(value)}"`,
  oneOf: (values: readonly string[]) => `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`,
  wholeNumber: (from: number) => `a whole number from ${from}`,
  usageError: (message: string) => `${message}; see pynote --help`,
}
