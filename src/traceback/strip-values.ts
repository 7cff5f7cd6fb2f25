/** What in a message belongs to one program alone, most particular first. */
const VALUES: readonly RegExp[] = [
  /\b[a-z][a-z+.-]*:\/\/\S+/giu, // addresses
  /<[^<>\n]*\bat 0x[\da-f]+>/giu, // <function f at 0x7f…>
  /\b0x[\da-f]+\b/giu,
  /(?:[A-Za-z]:)?(?:[\\/][\w.@~+-]+){2,}[\\/]?/gu, // paths
  /(?<![\w.])[\w-]+\.(?:py|txt|csv|json|ya?ml|toml|db|log|so|pyc|ipynb)\b/giu, // file names
  /(?<![\w.-])-?\d+(?:[.,:]\d+)*(?![\w.])/gu, // numbers
]

/** Names in quotes that Python itself puts there: types, and what stands behind them says what went wrong. */
const TYPES =
  /^(?:NoneType|str|int|float|complex|bool|bytes|bytearray|list|tuple|dict|set|frozenset|range|function|method|builtin_function_or_method|generator|coroutine|module|type|object|self|utf-8|ascii|cp949|charmap|DataFrame|Series|ndarray|__main__|__init__|_thread\.lock)$/u

/** What is said in quotes, as of one error in another: `(2006, "MySQL server has gone away")`. */
const SENTENCE = /^[A-Za-z][\w']*(?: [\w',]+){3}/u

/**
 * A message without its paths, addresses, numbers and quoted values: what every program that fails so prints.
 *
 * The first three lines only; what follows is detail. Quoted sentences and names of types stay (`'NoneType' object …`),
 * and so do all quoted names where `keepNames` says that they tell what is wrong (`No module named 'yaml'`).
 */
export function stripValues(message: string, keepNames: boolean): string {
  const text = VALUES.reduce((rest, value) => rest.replace(value, ' '), message.split('\n').slice(0, 3).join(' '))
  return text
    .replace(/(?<![\p{L}\p{N}])(['"`])((?:(?!\1).){0,200})\1/gu, (_, _quote, inner: string) =>
      TYPES.test(inner) || SENTENCE.test(inner) || (keepNames && /^[\p{L}_][\w.]*$/u.test(inner)) ? ` ${inner} ` : ' ',
    )
    .replace(/\s+/gu, ' ')
    .trim()
}
