/** What defines a link or footnote begins with this, in any number of lines; no bracket inside that is not escaped. */
export const LINK_LABEL = String.raw`\[(?:\\[\s\S]|[^[\]\\])+\]:`
