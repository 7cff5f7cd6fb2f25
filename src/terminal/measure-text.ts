import measure from 'fast-string-width'

const NARROW = /^[\x20-\x7e]*$/u
const ESCAPES = /\x1b\[[\d;]*m|\x1b\]8;[^\x07\x1b]*(?:\x07|\x1b\\)/gu
// Hangul syllables, Han and kana, Latin letters, dashes, arrows and rules beside ASCII: what most notes are made of.
const EASY =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u257f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]*$/u

/** How many cells of a terminal a text takes, escape sequences none; a tab counts eight. */
export function measureText(text: string): number {
  if (NARROW.test(text)) return text.length
  const plain = text.includes('\x1b') ? text.replace(ESCAPES, '') : text
  if (EASY.test(plain)) return measureEasy(plain)
  return measureRare(plain)
}

// Where the package differs from terminals: invisible signs, vowels and finals of old Hangul, which stand in the cells
// of their initial, Yi, pictographs without a mark for their emoji form, alone or joined. The expressions are made when
// a text needs them: reading Unicode's classes takes as long as laying out a page.
function measureRare(text: string): number {
  const joined =
    /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*)+/gu
  const visible = text
    .replace(joined, '🐍')
    .replace(/[\u1160-\u11ff\ud7b0-\ud7fb\u302e\u302f]|\p{Cf}/gu, '')
    .replace(/[\u261d\u26f9\u270c\u270d](?![\ufe0f\u{1f3fb}-\u{1f3ff}])/gu, '.')
    .replace(/(?!\p{Emoji_Presentation})[\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}]/gu, '🐍')
  return measure(visible) + (visible.match(/[\ua000-\ua4cf]/gu)?.length ?? 0)
}

function measureEasy(text: string): number {
  let cells = text.length
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x3000) cells += 1
  return cells
}
