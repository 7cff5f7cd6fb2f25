import type { Stamper } from './collect-notes.js'
import type { Disk } from './disk.js'
import type { Place } from './find-places.js'

/** What stamps the notes of a place, as quickly as the disk can. Nothing is known of a pipe: its numbers are 0. */
export function chooseStamper({ isPipe }: Place, disk: Disk): Stamper {
  return isPipe ? stampPipe : (disk.stamp ?? stampBy(disk))
}

const stampPipe: Stamper = (_, stamps) => stamps.push(0, 0, 0)

function stampBy(disk: Disk): Stamper {
  return (file, stamps) => {
    const { size, mtimeMs, ctimeMs } = disk.statSync(file)
    stamps.push(size, mtimeMs, ctimeMs)
  }
}
