/** Options that take the next word for their value. */
export const VALUED = new Set([
  '--notes',
  '--lang',
  '--color',
  '--width',
  '-n',
  '--limit',
  '--python',
  '--timeout',
  '--jobs',
  '--record',
])

/** Options that take no value, by their long names. */
export const FLAGS = new Set(['--no-bundled', '--json', '--raw', '--no-pager', '--run', '--help', '--version'])

/** Commands by the options that not all of them have; `--code` and its like are the bare form's too. */
export const OWNERS: Readonly<Record<string, string>> = {
  '-n': 'search',
  '--limit': 'search',
  '--code': 'show',
  '--raw': 'show',
  '--no-pager': 'show',
  '--run': 'check',
  '--python': 'check',
  '--timeout': 'check',
  '--jobs': 'check',
  '--record': 'check',
}
