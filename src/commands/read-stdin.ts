import type { Host } from '../types.js'

/** All of stdin as text; '' where it is empty. Bytes that are no UTF-8 become U+FFFD. */
export async function readStdin({ stdin }: Host): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
