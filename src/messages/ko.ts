import type { Messages } from './messages-of.js'
import { nameSome } from './name-some.js'
import { quoteWords } from './quote-words.js'
import { shorten } from './shorten.js'
import { wordReason } from './word-reason.js'

const or = (ids: readonly string[]): string => (ids.length > 0 ? `. 혹시: ${ids.join(', ')}` : '')

/** What pynote says in Korean. */
export const ko: Messages = {
  nothingFound: (query, ids) => `"${shorten(query)}"에 맞는 내용을 찾지 못했습니다${or(ids)}`,
  noSection: (id, ids) => `"${shorten(id)}" 항목이 없습니다${or(ids)}`,
  otherHits: ids => `다른 결과: ${ids.join(', ')}`,
  unknownTopics: (unknown, topics) =>
    `${shorten(unknown.map(topic => `"${topic}"`).join(', '))} 주제가 없습니다. 있는 주제: ${nameSome(topics)}`,
  lookFor: words => `이 단어들을 검색하려면: pynote -- ${shorten(quoteWords(words))}`,
  meantCommand: line => `혹시 이 명령인가요? pynote ${shorten(quoteWords(line))}`,
  noNotes: '노트가 없습니다. --notes 경로로 노트를 지정하세요',
  noCode: (id, wanted) =>
    wanted === true
      ? `${id} 항목에는 코드가 없습니다`
      : /^\d+$/u.test(wanted)
        ? `${id} 항목에는 ${wanted}번째 코드 블록이 없습니다`
        : `${id} 항목에는 ${wanted} 코드가 없습니다`,
  noException: '입력에서 예외를 찾지 못했습니다',
  notExplained: name => `${shorten(name)} 예외를 설명하는 항목이 없습니다`,
  explains: name => `${shorten(name)} 예외에 대한 설명입니다`,
  missingPath: path => `PYNOTE_PATH에 적힌 ${path}에 파일이나 폴더가 없습니다`,
  unreadableNote: (path, why) => `${path} 파일을 건너뜁니다: ${wordReason(why, 'ko')}`,
  notText: path => `${path} 파일을 건너뜁니다: UTF-8, UTF-16, EUC-KR 텍스트가 아닙니다`,
  cannotWrite: why => `결과를 쓸 수 없습니다: ${wordReason(why, 'ko')}`,
  compiling: (done, all) => `노트 읽는 중: ${all}개 중 ${done}개`,

  options: '옵션:',
  globalOptions: '모든 명령의 옵션:',
  commands: '명령:',
  usage: '사용법:',
  about: '파이썬 개발자를 위한 치트시트 검색 도구.',
  examples: `WORDS…에는 --code 등 show의 옵션도
쓸 수 있습니다: pynote show --help

예:
  pynote 가상환경                          가장 알맞은 항목 보기
  pynote search 리스트 정렬                맞는 항목 모두 찾기
  pynote show sqlalchemy-pool --code       코드만 보기
  python app.py 2>&1 | pynote why          오류 설명 보기`,
  askHelp: '가장 알맞은 항목을 보여 줍니다',
  searchHelp: '맞는 항목을 알맞은 순서로 나열합니다("-": 표준 입력에서 검색어를 읽음)',
  showHelp: 'id로 항목을 보여 줍니다("-": 표준 입력에서 한 줄에 하나씩 id를 읽음)',
  listHelp: '모든 항목이나 지정한 주제의 항목을 나열합니다',
  whyHelp: '트레이스백이나 로그의 마지막 예외를 설명합니다(단어 또는 표준 입력)',
  checkHelp: '노트의 형식·링크·번역 짝을 검사하고, --run이면 코드까지 실행해 봅니다',
  runHelp: 'PATH에 있는 노트의 코드도 실행합니다',
  pythonHelp: '이 파이썬으로 실행합니다(여러 번 쓸 수 있음, 기본 python3)',
  timeoutHelp: '블록 하나에 허용하는 시간(초, 30)',
  jobsHelp: '동시에 실행할 항목 수(프로세서 수)',
  recordHelp: '항목마다 어느 파이썬에서 확인했는지 이 파일에 남깁니다',
  helpHelp: '도움말을 보여 줍니다',
  versionHelp: '버전을 보여 줍니다',
  notesHelp: '이 파일이나 폴더를 먼저 찾습니다(여러 번 쓸 수 있음)',
  bundledHelp: 'pynote에 들어 있는 노트를 뺍니다',
  langHelp: '노트와 메시지의 언어: en 또는 ko',
  colorHelp: '색: auto, always, never',
  widthHelp: '이 칸 수에 맞춰 출력합니다',
  jsonHelp: 'JSON으로 출력합니다',
  limitHelp: '결과의 최대 개수(10)',
  codeHelp: '실행할 수 있는 코드만 출력합니다. N: N번째 블록, LANG: 그 언어의 블록',
  rawHelp: '터미널에서도 마크다운 원문을 출력합니다',
  pagerHelp: '페이저를 쓰지 않습니다',

  noWords: '검색어가 없습니다. 예: pynote 가상환경',
  noIds: '보여 줄 id가 없습니다. 예: pynote list',
  stdinIsTerminal: typed =>
    `${typed.includes('-') ? '"-"' : 'why'}는 파이프나 파일에서 읽는데 표준 입력이 터미널입니다. 단어를 직접 쓰거나 앞에 명령을 두세요: … | pynote ${quoteWords(typed)}`,
  stdinFails: why =>
    `표준 입력을 읽을 수 없습니다: ${wordReason(why, 'ko')}. 앞에 명령을 두거나(… | pynote) 뒤에 파일을 두세요(pynote … < 파일)`,
  noIdsRead: '표준 입력에 id가 없습니다. 앞에 검색을 두세요: pynote search 단어 | pynote show -',
  unknownOption: (option, near) =>
    `알 수 없는 옵션 ${option}.${near.length > 0 ? ` 혹시 ${near.join(', ')}?` : ''} 검색어라면 앞에 "--"를 두세요: pynote … -- ${quoteWords([option])}`,
  misplacedOption: (option, command) =>
    `${option}: 여기서는 쓸 수 없는 pynote ${command} 옵션입니다. 도움말: pynote ${command} --help`,
  missingValue: option => `옵션 ${option}에 값이 필요합니다`,
  needlessValue: option => `옵션 ${option}에는 값을 줄 수 없습니다`,
  badValue: (option, value, allowed) => `${option} 값은 ${allowed}여야 합니다("${shorten(value)}"은(는) 안 됨)`,
  oneOf: values => `${values.join(', ')} 중 하나`,
  wholeNumber: from => `${from} 이상의 정수`,
  usageError: message => `${message}. 도움말: pynote --help`,
}
