import type { Marked } from 'marked'
import { nameLanguage } from '../code/name-language.js'
import { sessionOf } from '../code/session-of.js'
import { splitInfo } from '../code/split-info.js'
import { type Session, splitPrompt } from '../code/split-prompt.js'
import type { Block } from '../types.js'
import { GRAMMARS } from './grammars.js'
import { paintSoftKeywords } from './paint-soft-keywords.js'
import { INLINE_THEME } from './theme.js'

const STYLES = /\x1b\[[\d;]*m/gu
/** Grammars that look for a function's head from each word on, so that long prose would take them minutes. */
const SEEKING: ReadonlySet<string> = new Set(['c', 'cpp', 'csharp', 'java', 'javascript', 'typescript'])
const LONGEST_PROSE = 4000

/** A code block, painted by its language: prompts of sessions dimmed, output and unknown languages plain. */
export function paintCode(text: string, info: string, marked: Marked): Block {
  const { lang, words } = splitInfo(info)
  const code = text.replace(/^(?:[ \t]*\n)+/u, '').trimEnd()
  return { kind: 'code', lang, words, text: words.includes('output') ? code : paintByLanguage(code, lang, marked) }
}

function paintByLanguage(code: string, lang: string, marked: Marked): string {
  const session = sessionOf({ lang, text: code })
  if (session === undefined) return highlight(code, nameLanguage(lang), marked)

  // A statement of several lines is highlighted as one, or a string across lines would end at each prompt.
  return groupLines(code, session)
    .map(lines => {
      const split = lines.map(line => splitPrompt(line, session))
      if (split[0] === undefined) return lines.join('\n')
      const isPython = session === 'ipython' || splitPrompt(lines[0] ?? '', 'pycon') !== undefined
      const typed = highlight(split.map(part => part?.typed).join('\n'), isPython ? 'python' : 'bash', marked).split(
        '\n',
      )
      return split.map((part, at) => paintPrompt(part?.prompt ?? '') + (typed[at] ?? '')).join('\n')
    })
    .join('\n')
}

/** The lines of a session: a statement with the `...` lines that go on with it, or a line of output. */
function groupLines(code: string, session: Session): string[][] {
  const groups: string[][] = []
  for (const line of code.split('\n')) {
    const goesOn = splitPrompt(line, session)?.prompt.trim().startsWith('...') && groups.length > 0
    if (goesOn && splitPrompt(groups.at(-1)?.[0] ?? '', session)) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups
}

function paintPrompt(prompt: string): string {
  const shown = prompt.trimEnd()
  return INLINE_THEME.prompt(shown) + prompt.slice(shown.length)
}

function hasLongProse(code: string): boolean {
  return code.split(/[(){};]/u).some(run => run.length >= LONGEST_PROSE)
}

function highlight(code: string, lang: string, marked: Marked): string {
  const grammar = GRAMMARS.get(lang)
  if (grammar === undefined || code.trim() === '' || (SEEKING.has(lang) && hasLongProse(code))) return code
  const token = { type: 'code' as const, raw: code, text: code, lang: grammar }
  const painted = marked.defaults.renderer?.code(token)
  const whole = typeof painted === 'string' ? painted.replace(/\n\n$/u, '') : code
  const text = lang === 'python' ? paintSoftKeywords(whole) : whole
  // Whatever a grammar may do, not a letter of the code is lost.
  return text.replace(STYLES, '') === code ? text : code
}
