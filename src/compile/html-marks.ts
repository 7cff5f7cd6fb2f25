/** What no reader of HTML sees, with all that it holds. */
export const HIDDEN = /<!--[\s\S]*?(?:-->|$)|<(script|style|template|title)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/giu

/** A tag, or a placeholder that looks like one; see `isMarkup`. */
export const TAG = /(<\/?[a-z](?:"[^"<]*"|'[^'<]*'|[^'"<>])*>)/giu
