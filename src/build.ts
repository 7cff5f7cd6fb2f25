// Run by build.mjs, from the root of the repository: notes/ → dist/bundled.index.
import { checkedVersions } from './check/checked-versions.js'
import { hashCode } from './check/hash-code.js'
import { readRecord } from './check/read-record.js'
import { readCodeBlocks } from './code/read-code-blocks.js'
import { buildBundled } from './library/build-bundled.js'

const record = readRecord('notes/checked.json')

buildBundled('notes', 'dist/bundled.index', ({ slug, lang, markdown }) =>
  checkedVersions(record, { id: slug, lang, code: hashCode(readCodeBlocks(markdown)) }),
)
