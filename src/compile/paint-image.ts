import { paintLink } from './paint-link.js'

/** An image as a readable mention and its address: `[그림: alt] url`, or `[그림] url` without a description. */
export function paintImage(address: string, description: string, word: string): string {
  const mention = description.trim() === '' ? `[${word}]` : `[${word}: ${description.trim()}]`
  return address === '' ? mention : `${mention} ${paintLink(address, '')}`
}
