import type { PageMessages } from '../messages/page-messages-of.js'

/** What the words behind a fence tell a reader, in short; '' where they tell nothing. */
export function badgeOf(words: readonly string[], say: PageMessages): string {
  return words
    .map(word => tell(word, say))
    .filter(text => text !== '')
    .join(' · ')
}

function tell(word: string, say: PageMessages): string {
  const [, name = '', value = ''] = /^([a-z-]+)(?:=(.+))?$/u.exec(word) ?? []
  if (value === '')
    return name === 'output' ? say.output : name === 'no-run' ? say.notRun : name === 'fragment' ? say.fragment : ''
  switch (name) {
    case 'raises':
      return say.raises(value)
    case 'python':
      return `Python ${value.replace('-', '–')}`
    case 'needs':
      return say.needs(value.replaceAll(',', ', '))
    case 'platform':
      return say.platform(value)
    case 'file':
      return say.file(value)
    default:
      return ''
  }
}
