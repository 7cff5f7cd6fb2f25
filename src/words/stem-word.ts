import { isAscii } from './is-ascii.js'

/**
 * The beginning that a word's forms share: Korean particles and endings of 하다/되다 verbs cut off, English plurals and
 * verb endings too. Words with the same stem are taken for kin; the stem itself need not be a word.
 *
 * Of a Korean word two syllables stay at least, of an English one three letters. Other words stay as they are.
 * @param word folded
 */
export function stemWord(word: string): string {
  if (isAscii(word)) return /^[a-z]{4,}$/.test(word) ? stemEnglish(word) : word
  return /^[\uac00-\ud7a3]{3,}$/u.test(word) ? stemKorean(word) : word
}

const PARTICLES =
  /(?<=^.{2,})(?:들?(?:에서부터|으로부터|에게서|으로서|으로써|에서는|에서도|에서의|으로는|으로도|으로의|이라는|이라고|까지의|부터의|입니다|이란|이나|이랑|이고|이며|이든|에서|에게|에는|에도|으로|로서|로써|로는|로의|와의|과의|까지|부터|처럼|보다|마다|조차|밖에|라는|라고|이다|인가|인지|하고|랑|을|를|이|가|은|는|의|에|로|와|과|도|만|나)|들)$/u

const ENDINGS =
  /(?<=^.{2,})(?:하|되|시키)(?:지\s?않는|지않는|려고|려면|면서|도록|는지|는데|거나|세요|나요|는가|어요|여야|어야|습니다|는|기|고|여|어|며|면|려|지|게|다|자|니|던)?(?:를|을|는|가|위한|에)?$|(?<=^.{2,})(?:합니다|됩니다|시킵니다|했습니다|됐습니다|되었습니다|한다|된다|한다면|할까요|했는데|하였습니다|해주세요|해야|해서|해요|했다|되어|돼요|돼서|했던|할|한|될|된|해|함|됨)$/u

function stemKorean(word: string): string {
  const verb = word.replace(ENDINGS, '')
  return verb === word ? word.replace(PARTICLES, '') : verb
}

/** Endings of English words, longer ones first. */
const SUFFIXES = ['ation', 'ment', 'ing', 'ion', 'ed', 'er', 'or', 'ly']

/** By string methods: this runs for every English word asked for, and V8 compiles each expression when it is first used. */
function stemEnglish(word: string): string {
  const bare = cutPlural(word)
  const suffix = SUFFIXES.find(ending => bare.endsWith(ending) && bare.length >= ending.length + 3) ?? ''
  const stem = bare.slice(0, bare.length - suffix.length)
  const last = stem.at(-1) ?? ''
  // running → run, bigger → big; but not passing → pas
  if (last === stem.at(-2) && 'bdfgmnprt'.includes(last)) return stem.slice(0, -1)
  return stem.length > 3 && last === 'e' ? stem.slice(0, -1) : stem
}

function cutPlural(word: string): string {
  if (word.length > 4 && (word.endsWith('ies') || word.endsWith('ied'))) return `${word.slice(0, -3)}y`
  const single = SIBILANTS.some(end => word.endsWith(`${end}es`)) ? word.slice(0, -2) : word
  return single.length > 3 && single.endsWith('s') && !'su'.includes(single.at(-2) ?? '') ? single.slice(0, -1) : single
}

/** After these an English plural ends in `es`. */
const SIBILANTS = ['s', 'x', 'z', 'ch', 'sh']
