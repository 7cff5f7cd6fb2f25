/** A fence with nothing behind it, and the row below a table's head. */
const LINES = /^ {0,3}(?:(?:`{3,}|~{3,})[ \t]*|\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?)$/gmu

/**
 * Markdown with blanks for the tabs in lines where marked knows blanks alone, which CommonMark and GitHub take for the
 * same: behind a closing fence, which else closes nothing, and in a table's delimiter row. As long as it was.
 *
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function tidyTabs(markdown: string): string {
  return markdown.includes('\t') ? markdown.replace(LINES, line => line.replace(/\t/gu, ' ')) : markdown
}
