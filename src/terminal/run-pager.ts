import process from 'node:process'
import type { Host } from '../types.js'
import { lessOptions } from './less-options.js'

/**
 * Show text in a pager and wait until the reader leaves it.
 *
 * @returns whether it was shown; false where the pager is missing or fails. Leaving it early is success.
 */
export async function runPager(pager: string, text: string, env: Host['env']): Promise<boolean> {
  // Loaded here, since most answers need no pager.
  const { spawn } = await import('node:child_process')
  // As git does: without R, less shows colours as raw escape sequences. As bat does: where the locale is not installed, as
  // in a container, less shows each byte of Hangul as `<EA>`, though what it gets is UTF-8 everywhere.
  const child = spawn(pager, {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESSCHARSET: 'utf-8', LV: '-c', ...env, LESS: lessOptions(pager, env.LESS) },
  })

  // Ctrl+C is the pager's: it stops searching; pynote must not die under it.
  const ignore = () => undefined
  process.on('SIGINT', ignore)
  try {
    return await new Promise<boolean>(resolve => {
      child.on('error', () => resolve(false))
      child.on('close', (code, signal) => resolve(code === 0 || signal !== null))
      child.stdin.on('error', ignore)
      child.stdin.end(text)
    })
  } finally {
    process.off('SIGINT', ignore)
  }
}
