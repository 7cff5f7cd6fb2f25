import { cleanText } from '../words/clean-text.js'
import { decodeEntities } from './decode-entities.js'

/** The value of an attribute in an HTML tag, entities decoded and then cleaned; undefined where the tag has none of that name. */
export function readAttribute(tag: string, name: string): string | undefined {
  const [, double, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu').exec(tag) ?? []
  const value = double ?? single ?? bare
  return value === undefined ? undefined : cleanText(decodeEntities(value))
}
