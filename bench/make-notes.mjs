const WORDS = (
  'list dict set tuple string bytes file path module package class method function decorator generator iterator ' +
  'exception context manager thread process pool future task event loop queue lock socket request response session ' +
  'engine query table column index key value pair slice copy sort reverse merge join split strip replace format ' +
  'encode decode parse match search group pattern round floor random choice sample mean sum count zip map filter ' +
  'reduce import export install upgrade freeze build publish test fixture mock patch assert debug trace profile log ' +
  '가상환경 리스트 사전 집합 문자열 파일 경로 모듈 패키지 클래스 함수 데코레이터 제너레이터 예외 스레드 프로세스 ' +
  '연결 풀 세션 쿼리 정렬 병합 형식 인코딩 정규식 난수 테스트 디버그 로그 설치 배포 실행 종료 취소 대기 변환 복사'
).split(' ')

/** A small generator of numbers from a seed, so that every run measures the same notes (mulberry32). */
export function makeRandom(seed) {
  let state = seed >>> 0
  return limit => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

/**
 * Notes of some 15 lines with prose, a list and code, in words of Python and of Korean.
 *
 * @param {number} count how many notes
 * @param {number} seed the same seed gives the same notes
 * @param {number} [sections] sections a note
 * @returns {string[]} Markdown texts
 */
export function makeNotes(count, seed, sections = 1) {
  const random = makeRandom(seed)
  const word = () => WORDS[random(WORDS.length)]
  const words = length => Array.from({ length }, word).join(' ')
  const section = () =>
    `## ${words(3)} ${random(100000)}\n\n${words(12)}.\n\n- ${words(5)}\n- ${words(6)}\n\n` +
    `\`\`\`python\nimport ${word()}\n\nprint(${word()}.${word()}(${random(100)}))\n\`\`\`\n\n${words(15)}.\n`
  return Array.from(
    { length: count },
    (_, at) => `# Note ${at}\n\n${Array.from({ length: sections }, section).join('\n')}`,
  )
}
