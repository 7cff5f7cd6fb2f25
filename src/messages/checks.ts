import type { Lang } from '../types.js'
import { wordReason } from './word-reason.js'

const s = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`

/** What `pynote check` says beside its findings, in English. */
const en = {
  noNotes: 'there are no notes of your own to check; name a file or folder: pynote check PATH',
  noNotesAt: (paths: string) => `there are no notes (.md) in ${paths}`,
  runUnnamed: '--run runs only notes that are named: pynote check --run PATH',
  noPath: (path: string) => `no file or folder at ${path || '""'}`,
  noRecord: (file: string) => `${file} is no record of checks`,
  unwritable: (file: string) => `cannot write ${file}`,
  idleOption: (option: string) =>
    `${option} is for running code, which needs --run: pynote check --run ${option} … PATH`,
  noPython: (name: string, why: string) => `cannot use ${name || '""'} as Python: ${wordReason(why, 'en')}`,
  willRun: (notes: number, pythons: string) => `running the code of ${s(notes, 'note')} with ${pythons}`,
  total: (notes: number, sections: number, findings: number) =>
    `${s(notes, 'note')}, ${s(sections, 'section')}: ${findings === 0 ? 'no findings' : s(findings, 'finding')}`,
  onPythons: (versions: string) => ` (Python ${versions})`,
  blocks: (count: number, run: string, checked: string) => `Python blocks: ${count}, run ${run}, checked ${checked}`,
  compiled: (count: number) => `compiled only ${count}`,
  fragments: (count: number) => `fragments ${count}`,
  unreached: (count: number) => `not reached ${count}`,
  skippedAlways: (count: number) => `skipped on every Python ${count}`,
  twins: (count: number) => `${s(count, 'section')} with the same code as their twins not run again`,
  skipped: (python: string, reason: string, places: string) => `skipped on Python ${python} for ${reason}: ${places}`,
  unchecked: (places: string) => `run, but nothing was compared: ${places}`,
  fragmentsAt: (places: string) => `fragments, not run: ${places}`,
}

/** The words of a check, in one language. */
export type CheckWords = typeof en

const ko: CheckWords = {
  noNotes: '검사할 내 노트가 없습니다. 파일이나 폴더를 지정하세요: pynote check 경로',
  noNotesAt: paths => `${paths}에 노트(.md)가 없습니다`,
  runUnnamed: '--run은 지정한 노트만 실행합니다: pynote check --run 경로',
  noPath: path => `${path || '""'}에 파일이나 폴더가 없습니다`,
  noRecord: file => `${file} 파일은 검사 기록이 아닙니다`,
  unwritable: file => `${file} 파일에 쓸 수 없습니다`,
  idleOption: option =>
    `${option} 옵션은 코드를 실행할 때 쓰며 --run이 있어야 합니다: pynote check --run ${option} … 경로`,
  noPython: (name, why) => `${name || '""'} 파이썬을 쓸 수 없습니다: ${wordReason(why, 'ko')}`,
  willRun: (notes, pythons) => `노트 ${notes}개의 코드를 실행합니다: ${pythons}`,
  total: (notes, sections, findings) =>
    `노트 ${notes}개, 항목 ${sections}개: ${findings === 0 ? '문제 없음' : `문제 ${findings}개`}`,
  onPythons: versions => ` (파이썬 ${versions})`,
  blocks: (count, run, checked) => `파이썬 블록 ${count}개 중 실행 ${run}, 확인 ${checked}`,
  compiled: count => `컴파일만 ${count}`,
  fragments: count => `조각 ${count}`,
  unreached: count => `도달하지 못함 ${count}`,
  skippedAlways: count => `모든 파이썬에서 건너뜀 ${count}`,
  twins: count => `짝과 코드가 같은 항목 ${count}개는 다시 실행하지 않음`,
  skipped: (python, reason, places) => `파이썬 ${python}에서 건너뜀(${reason}): ${places}`,
  unchecked: places => `실행했지만 비교한 것이 없음: ${places}`,
  fragmentsAt: places => `실행하지 않는 조각: ${places}`,
}

/** What `pynote check` says beside its findings, in the reader's language. */
export const checkWords: Readonly<Record<Lang, CheckWords>> = { en, ko }
