const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u

/** Whether a line, without the marks of the quotes and items it stands in, is a rule across the page. */
export function isRule(line: string): boolean {
  return RULE.test(line)
}
