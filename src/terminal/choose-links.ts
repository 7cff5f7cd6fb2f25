import type { Host } from '../types.js'

const PROGRAMS: Readonly<Record<string, readonly [major: number, minor: number]>> = {
  'iTerm.app': [3, 1],
  WezTerm: [20200620, 0],
  vscode: [1, 72],
  ghostty: [0, 0],
  rio: [0, 0],
  Hyper: [0, 0],
  Tabby: [0, 0],
}

/**
 * Whether the terminal is known to make links clickable (OSC 8); FORCE_HYPERLINK decides where it is set.
 *
 * Inside tmux and screen the variables tell of another terminal, and older ones drop the address: no links.
 * @see https://github.com/Alhadis/OSC8-Adoption
 */
export function chooseLinks({ env, stdout }: Pick<Host, 'env' | 'stdout'>): boolean {
  if (env.FORCE_HYPERLINK) return env.FORCE_HYPERLINK !== '0'
  const term = env.TERM ?? ''
  if (stdout.isTTY !== true || env.CI || env.TMUX || env.STY || /^(?:dumb|tmux|screen|linux)/u.test(term)) return false
  if (env.WT_SESSION || env.KITTY_WINDOW_ID || env.KONSOLE_VERSION || env.DOMTERM) return true
  if (/^(?:alacritty|xterm-kitty|xterm-ghostty|foot|contour|wezterm)/u.test(term)) return true
  // 0.50.0 crashed on them.
  if (env.VTE_VERSION) return Number(env.VTE_VERSION) > 5000
  return isRecent(env)
}

function isRecent({ TERM_PROGRAM = '', TERM_PROGRAM_VERSION = '' }: Host['env']): boolean {
  const needed = Object.hasOwn(PROGRAMS, TERM_PROGRAM) ? PROGRAMS[TERM_PROGRAM] : undefined
  if (!needed) return false
  const [major = 0, minor = 0] = TERM_PROGRAM_VERSION.split(/[.-]/u).map(part => Number.parseInt(part, 10) || 0)
  return major > needed[0] || (major === needed[0] && minor >= needed[1])
}
