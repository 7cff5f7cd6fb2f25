import type * as fs from 'node:fs'
import type { Stamper } from './collect-notes.js'

/** The part of `node:fs` that the library lives on; a test hands in one that counts or fails. */
export type Disk = FileSystem & {
  /** Where there is something quicker than `statSync`. */
  readonly stamp?: Stamper
}

type FileSystem = Pick<
  typeof fs,
  | 'closeSync'
  | 'fstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readFileSync'
  | 'readSync'
  | 'readdirSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'utimesSync'
  | 'writeFileSync'
>
