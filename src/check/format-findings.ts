import { checkWords } from '../messages/checks.js'
import { wordFinding } from '../messages/word-finding.js'
import type { Lang } from '../types.js'
import { cleanText } from '../words/clean-text.js'
import { escapeControls } from '../words/escape-controls.js'
import { formatVersions } from './format-versions.js'
import type { Finding } from './types.js'

/** SGR sequences; without colour all are ''. */
const COLORS = { place: '\u001b[1m', minus: '\u001b[31m', plus: '\u001b[32m', end: '\u001b[0m' }
const PLAIN: typeof COLORS = { place: '', minus: '', plus: '', end: '' }

/** Findings as text, one a line: `file:line: message`, and below it, indented, what shows it. '' for none. */
export function formatFindings(findings: readonly Finding[], { lang, color }: { lang: Lang; color: boolean }): string {
  const colors = color ? COLORS : PLAIN
  return findings
    .map(finding => {
      const { file, line, shown = '' } = finding
      const message = cleanText(sayFinding(finding, lang)).replace(/\s+/gu, joinLines)
      const below =
        shown === ''
          ? []
          : cleanText(shown)
              .split('\n')
              .map(row => paintRow(row, colors))
      return [`${colors.place}${cleanText(file)}:${line}:${colors.end} ${message}`, ...below].join('\n')
    })
    .join('\n')
}

/** Findings as one JSON array, one a line; `rule` and `python` are data, `message` is in the reader's language. Controls are escaped. */
export function formatFindingsJson(findings: readonly Finding[], lang: Lang): string {
  if (findings.length === 0) return '[]'
  const rows = findings.map(finding => {
    const { file, line, code, python = [], shown = '' } = finding
    return JSON.stringify({ file, line, rule: code, message: sayFinding(finding, lang), python, shown })
  })
  return escapeControls(`[\n${rows.join(',\n')}\n]`)
}

function sayFinding({ code, details, python }: Finding, lang: Lang): string {
  const on = python === undefined ? '' : checkWords[lang].onPythons(formatVersions(python))
  return wordFinding(code, details, lang) + on
}

/** What breaks a line becomes a blank; other blanks stay as they are. */
function joinLines(blanks: string): string {
  return blanks.includes('\n') ? ' ' : blanks
}

function paintRow(row: string, { minus, plus, end }: typeof COLORS): string {
  const start = row.startsWith('- ') ? minus : row.startsWith('+ ') ? plus : ''
  return `    ${start}${row}${start === '' ? '' : end}`
}
