import type { Host } from '../types.js'

/** What `--color` was given. */
export type ColorWish = 'auto' | 'always' | 'never'

/**
 * Whether colour is welcome: the flag beats NO_COLOR, which beats FORCE_COLOR, which beats whether stdout is a
 * terminal that is not dumb.
 *
 * An empty NO_COLOR counts as unset; an empty FORCE_COLOR as set.
 * @see https://no-color.org
 */
export function chooseColor({ env, stdout }: Pick<Host, 'env' | 'stdout'>, wish: ColorWish): boolean {
  if (wish !== 'auto') return wish === 'always'
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return !/^(?:0|false)$/iu.test(env.FORCE_COLOR)
  return stdout.isTTY === true && env.TERM !== 'dumb'
}
