// By name, since taking `node:fs` whole copies its hundred properties at each start.
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import type { Disk } from './disk.js'
import { makeStamper } from './make-stamper.js'

const stamp = makeStamper(process)

/** The disk of this machine. */
export const realDisk: Disk = {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  ...(stamp && { stamp }),
  statSync,
  utimesSync,
  writeFileSync,
}
