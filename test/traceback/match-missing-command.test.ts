import { expect, it } from 'vitest'
import { matchMissingCommand } from '../../src/traceback/match-missing-command.js'

it.each([
  ['bash: pip: command not found', 'pip'],
  ['bash: line 1: pip3: command not found', 'pip3'],
  ['app-1  | ./run.sh: line 3: python3.12: command not found', 'python3.12'],
  ['sh: 1: pip: not found', 'pip'],
  ['/bin/sh: 1: uv: not found', 'uv'],
  ['zsh: command not found: python', 'python'],
  ["'pip' is not recognized as an internal or external command,", 'pip'],
  ["'python'은(는) 내부 또는 외부 명령, 실행할 수 있는 프로그램, 또는", 'python'],
  ["pip : The term 'pip' is not recognized as the name of a cmdlet, function, script file,", 'pip'],
  ["pip: The term 'pip' is not recognized as a name of a cmdlet, function, script file,", 'pip'],
  ["py : 'py' 용어가 cmdlet, 함수, 스크립트 파일 또는 실행할 수 있는 프로그램 이름으로 인식되지 않습니다.", 'py'],
  ['GET /pip: not found', undefined],
  ['`pip: command not found` means that pip is not there', undefined],
])('finds in %j the program %j', (line, name) => {
  expect(matchMissingCommand(line)).toBe(name)
})
