import { Chalk } from 'chalk'

// What is stored is always painted; whether colour is shown is decided when it is laid out.
const paint = new Chalk({ level: 1 })
const plain = (text: string) => text

/** How inline text looks. The layout knows code spans by their cyan. */
export const INLINE_THEME = {
  strong: paint.bold,
  em: paint.italic,
  del: paint.dim.strikethrough,
  codespan: paint.cyan,
  prompt: paint.dim,
}

const PLAIN_PARTS =
  'class function params subst variable bullet code formula quote default attribute meta-keyword tag builtin-name template-variable'

/** How the parts of code look, by their names in highlight.js: colours that stand out from light and dark alike. */
export const CODE_THEME: Readonly<Record<string, (text: string) => string>> = {
  ...Object.fromEntries(PLAIN_PARTS.split(' ').map(part => [part, plain])),
  keyword: paint.magenta,
  literal: paint.magenta,
  'selector-tag': paint.magenta,
  'template-tag': paint.magenta,
  name: paint.magenta,
  built_in: paint.cyan,
  type: paint.cyan,
  number: paint.cyan,
  symbol: paint.cyan,
  attr: paint.cyan,
  'selector-id': paint.cyan,
  'selector-class': paint.cyan,
  'selector-attr': paint.cyan,
  'selector-pseudo': paint.cyan,
  string: paint.green,
  'meta-string': paint.green,
  addition: paint.green,
  regexp: paint.red,
  deletion: paint.red,
  title: paint.bold,
  section: paint.bold,
  strong: paint.bold,
  emphasis: paint.italic,
  link: paint.underline,
  meta: paint.magenta,
  comment: paint.dim,
  doctag: paint.dim,
}
