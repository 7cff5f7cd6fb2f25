const SAME_NAME =
  'python bash sql ini json yaml diff dockerfile xml javascript typescript css markdown makefile c cpp csharp java go rust ruby php powershell nginx'
/**
 * Languages that are painted, and their names in highlight.js. Others are shown plain, never guessed.
 *
 * The bundle holds no other grammars: build/light-packages.mjs lists the same.
 */
export const GRAMMARS: ReadonlyMap<string, string> = new Map([
  ...SAME_NAME.split(' ').map((name): [string, string] => [name, name]),
  ['toml', 'ini'],
  ['html', 'xml'],
  ['svg', 'xml'],
  ['batch', 'dos'],
  ['jinja2', 'django'],
])
