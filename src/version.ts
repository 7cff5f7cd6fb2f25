// A named import, so that the bundle holds the version alone and not the whole file.
import { version as packageVersion } from '../package.json'

/** pynote's version, as in package.json. */
export const version: string = packageVersion

/** Set by build.mjs: a hash of the sources. */
declare const BUILD: string | undefined

/** The version with what it was built from, so that what another build kept is never taken for this one's. */
export const build: string = typeof BUILD === 'string' ? `${version}+${BUILD}` : version
