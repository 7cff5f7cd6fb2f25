/**
 * The beginning that a word's forms share: Korean particles and endings of 하다/되다 verbs cut off, English plurals and
 * verb endings too. Words with the same stem are taken for kin; the stem itself need not be a word.
 *
 * Of a Korean word two syllables stay at least, of an English one three letters. Other words stay as they are.
 * @param word folded
 */
export function stemWord(word: string): string {
  if (/^[\uac00-\ud7a3]{3,}$/u.test(word)) return stemKorean(word)
  if (/^[a-z]{4,}$/u.test(word)) return stemEnglish(word)
  return word
}

const PARTICLES =
  /(?<=^.{2,})(?:들?(?:에서부터|으로부터|에게서|으로서|으로써|에서는|에서도|에서의|으로는|으로도|으로의|이라는|이라고|까지의|부터의|입니다|이란|이나|이랑|이고|이며|이든|에서|에게|에는|에도|으로|로서|로써|로는|로의|와의|과의|까지|부터|처럼|보다|마다|조차|밖에|라는|라고|이다|인가|인지|하고|랑|을|를|이|가|은|는|의|에|로|와|과|도|만|나)|들)$/u

const ENDINGS =
  /(?<=^.{2,})(?:하|되|시키)(?:지\s?않는|지않는|려고|려면|면서|도록|는지|는데|거나|세요|나요|는가|어요|여야|어야|습니다|는|기|고|여|어|며|면|려|지|게|다|자|니|던)?(?:를|을|는|가|위한|에)?$|(?<=^.{2,})(?:합니다|됩니다|시킵니다|했습니다|됐습니다|되었습니다|한다|된다|한다면|할까요|했는데|하였습니다|해주세요|해야|해서|해요|했다|되어|돼요|돼서|했던|할|한|될|된|해|함|됨)$/u

function stemKorean(word: string): string {
  const verb = word.replace(ENDINGS, '')
  return verb === word ? word.replace(PARTICLES, '') : verb
}

function stemEnglish(word: string): string {
  const bare = word
    .replace(/(?<=^[a-z]{2,})(?:ies|ied)$/u, 'y')
    .replace(/(?<=(?:s|x|z|ch|sh))es$/u, '')
    .replace(/(?<=[a-z]{2,}[^su])s$/u, '')
  const cut = bare.replace(/(?<=^[a-z]{3,})(?:ing|ed|er|or|ation|ion|ment|ly)$/u, '')
  return cut.replace(/([bdfgmnprt])\1$/u, '$1').replace(/(?<=^[a-z]{3,})e$/u, '')
}
