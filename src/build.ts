// Run by build.mjs, from the root of the repository.
import { buildBundled } from './library/build-bundled.js'

buildBundled('notes', 'dist/bundled.index')
