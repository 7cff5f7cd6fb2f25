/** The places a word stands in, as bits of a posting. `topic` holds the headings above, too. */
export const FIELDS = { id: 1, title: 2, alias: 4, tag: 8, topic: 16, lead: 32, prose: 64, code: 128 } as const

/** The fields whose words are counted. */
export const COUNTED = FIELDS.lead | FIELDS.prose | FIELDS.code
