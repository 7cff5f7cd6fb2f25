import { decodeText } from '../library/decode-text.js'
import type { Host } from '../types.js'

/** All of stdin as text, in the encodings that notes may have; '' where it is empty. Other bytes become U+FFFD. */
export async function readStdin({ stdin }: Host): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
  const bytes = Buffer.concat(chunks)
  return decodeText(bytes) ?? bytes.toString('utf8')
}
