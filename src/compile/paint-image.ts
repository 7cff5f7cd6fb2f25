import { paintLink } from './paint-link.js'

/** An image as a readable mention and its address: `[그림: alt] url`, or `[그림] url` without a description. */
export function paintImage(address: string, description: string, word: string): string {
  const words = description.replace(/\s+/gu, ' ').trim()
  const mention = words === '' ? `[${word}]` : `[${word}: ${words}]`
  return address === '' ? mention : `${mention} ${paintLink(address, '')}`
}
