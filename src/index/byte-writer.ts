/** Bytes that grow at their end. */
export interface ByteWriter {
  readonly length: () => number
  readonly byte: (value: number) => void
  /** A whole number from 0 on, seven bits a byte, the low ones first. */
  readonly varint: (value: number) => void
  readonly bytes: (values: Uint8Array) => void
  /** What has been written. */
  readonly done: () => Uint8Array
}

/** An empty run of bytes to write to. */
export function byteWriter(): ByteWriter {
  let room = new Uint8Array(64)
  let end = 0
  const need = (more: number) => {
    if (end + more <= room.length) return
    const wider = new Uint8Array(Math.max(room.length * 2, end + more))
    wider.set(room.subarray(0, end))
    room = wider
  }
  const byte = (value: number) => {
    need(1)
    room[end++] = value
  }
  return {
    length: () => end,
    byte,
    varint: value => {
      let rest = value
      for (; rest >= 128; rest = Math.floor(rest / 128)) byte((rest % 128) | 128)
      byte(rest)
    },
    bytes: values => {
      need(values.length)
      room.set(values, end)
      end += values.length
    },
    done: () => room.slice(0, end),
  }
}
