// A named import, so that the bundle holds the version alone and not the whole file.
import { version as packageVersion } from '../package.json'

/** pynote's version, as in package.json. */
export const version: string = packageVersion
