const INLINE =
  'a abbr acronym b bdi bdo big cite code del dfn em font i img ins kbd mark nobr picture q rp rt ruby s samp small span strike strong sub sup tt u wbr br input? label? time? data? var? object? output? meter? progress? select? option? button? video? audio? source? track? map? area? svg? path? iframe? canvas? embed? param? slot? template? textarea? noscript? script style'
const BLOCK =
  'address? article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link? main menu? meta? nav ol optgroup? p pre section? summary table tbody td tfoot th thead title? tr ul caption? col? colgroup? base? dialog? search?'

const read = (list: string, end: string) =>
  list
    .split(' ')
    .filter(name => name.endsWith('?') === (end === '?'))
    .map(name => name.replace('?', ''))

/** Elements of HTML that start and end lines. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([...read(BLOCK, ''), ...read(BLOCK, '?')])

/** Elements of HTML that nobody writes for anything else. */
export const CERTAIN_ELEMENTS: ReadonlySet<string> = new Set([...read(BLOCK, ''), ...read(INLINE, '')])

/** Elements whose names also stand for what a reader is to fill in, as in `List<object>` or `--output <path>`. */
export const DOUBTFUL_ELEMENTS: ReadonlySet<string> = new Set([...read(BLOCK, '?'), ...read(INLINE, '?')])
