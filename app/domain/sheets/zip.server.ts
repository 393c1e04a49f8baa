import { crc32, deflateRawSync } from 'node:zlib'

type File = { name: string; text: string; stored?: boolean }

/** A few small files in one, as ZIP has it (APPNOTE 6.3.3): each with its head, then the list of them all, then its end. */
export function zipOf(files: File[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const { name, text, stored } of files) {
    const bytes = Buffer.from(text)
    const packed = stored ? bytes : deflateRawSync(bytes)
    // Version 2.0, names in UTF-8, how it is packed, and the first day there is: a file tells no hour.
    const facts = numbers([20, 2], [0x800, 2], [stored ? 0 : 8, 2], [0, 2], [0x21, 2], [crc32(bytes), 4])
    const sizes = numbers([packed.length, 4], [bytes.length, 4], [Buffer.byteLength(name), 2], [0, 2])
    const head = Buffer.concat([numbers([0x04034b50, 4]), facts, sizes, Buffer.from(name)])
    const entry = [numbers([0x02014b50, 4], [20, 2]), facts, sizes, numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4])]
    parts.push(head, packed)
    list.push(...entry, Buffer.from(name))
    at += head.length + packed.length
  }
  const size = list.reduce((sum, { length }) => sum + length, 0)
  const count = files.length
  return Buffer.concat([
    ...[...parts, ...list],
    numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [at, 4], [0, 2]),
  ])
}

/** Each as so many bytes, the smallest first. */
const numbers = (...given: [number, number][]) =>
  Buffer.concat(
    given.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes)
      buffer.writeUIntLE(value, 0, bytes)
      return buffer
    }),
  )
