import { nameLanguage } from './name-language.js'
import { type Session, splitPrompt } from './split-prompt.js'
import type { CodeBlock } from './types.js'

/**
 * What kind of session a block shows: by its language, or, for Python and shell code, by a prompt in its first line,
 * since many notes label a session with the language typed into it. undefined for plain code.
 */
export function sessionOf({ lang, text }: Pick<CodeBlock, 'lang' | 'text'>): Session | undefined {
  const name = nameLanguage(lang)
  if (name === 'pycon' || name === 'console') return name
  const first = text.trimStart().split('\n', 1)[0] ?? ''
  if (name === 'python' && splitPrompt(first, 'pycon') && first.startsWith('>>>')) return 'pycon'
  if (name === 'python' && splitPrompt(first, 'ipython')) return 'ipython'
  return name === 'bash' && /^\$ /u.test(first) ? 'console' : undefined
}
