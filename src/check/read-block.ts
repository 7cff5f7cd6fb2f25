import { nameLanguage } from '../code/name-language.js'
import { sessionOf } from '../code/session-of.js'
import type { CodeBlock } from '../code/types.js'
import { readConditions } from './read-conditions.js'
import type { Block } from './types.js'

/**
 * A fenced block with what its fence asks for.
 *
 * @param hasComment whether an HTML comment with a reason stands right above it
 */
export function readBlock(block: CodeBlock, hasComment: boolean): Block {
  const { words } = block
  const raises = findValue('raises', words)
  const file = findValue('file', words)
  return {
    ...block,
    kind: kindOf(block),
    ...(raises === undefined ? {} : { raises }),
    ...(file === undefined ? {} : { file }),
    isFragment: words.includes('fragment'),
    isStill: words.includes('no-run'),
    isRun: words.includes('run'),
    conditions: readConditions(words),
    hasComment,
  }
}

/** IPython's own syntax is no Python; such blocks are shown. */
function kindOf(block: CodeBlock): Block['kind'] {
  const name = nameLanguage(block.lang)
  if (block.lang === 'ipython') return 'shown'
  if (name === 'text' && block.words.includes('output')) return 'output'
  const session = sessionOf(block)
  if (session === 'ipython') return 'shown'
  if (session === 'pycon') return 'pycon'
  return name === 'python' || name === 'console' ? name : 'shown'
}

function findValue(name: string, words: readonly string[]): string | undefined {
  return words.find(word => word.startsWith(`${name}=`))?.slice(name.length + 1)
}
