/** Names of the commands; any other first word is the bare form. The door reads them too, so nothing is imported here. */
export const COMMANDS: ReadonlySet<string> = new Set(['search', 'show', 'list', 'why', 'check'])
