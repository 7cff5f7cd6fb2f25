import { cleanAddress } from './clean-address.js'

const LINKS = /\x1b\]8;;[^\x07\x1b]*\x07/gu

/**
 * A link in painted text: the address and a label, which is the address itself where it is blank. Links inside the
 * label are left out, since a link cannot hold another.
 */
export function paintLink(address: string, label: string): string {
  const target = cleanAddress(address)
  const shown = label.replace(LINKS, '')
  return target === '' ? shown : `\x1b]8;;${target}\x07${shown.trim() === '' ? target : shown}\x1b]8;;\x07`
}
