import { paintLink } from './paint-link.js'

/** An image as a readable mention and its address: `[그림: alt] url`; `[Image: alt] url` where it has an English description. */
export function paintImage(address: string, description: string): string {
  const label = /[a-z]/iu.test(description) && !/\p{Script=Hangul}/u.test(description) ? 'Image' : '그림'
  const mention = description.trim() === '' ? `[${label}]` : `[${label}: ${description.trim()}]`
  return address === '' ? mention : `${mention} ${paintLink(address, '')}`
}
