import { timingSafeEqual } from 'node:crypto'
import { encode } from 'uqr'
import { config } from '#app/config.server.ts'
import { keyed } from '#app/domain/privacy/keyed.server.ts'

// The code someone shows at the door, as a QR code and as a link in a mail. It is shown again and again, so it cannot be
// kept as a hash only. Security: it is made of the seat with a key that is not in the database, so nobody can make one
// up; and it opens nothing: only a host of that session learns from it whose seat it is (docs/decisions/0026).

const macLength = 12

const macOf = (id: Buffer) =>
  Buffer.from(keyed('seat-code', id.toString('hex')).replace('k.', ''), 'base64url').subarray(0, macLength)

export function codeOfSeat(enrolmentId: string): string {
  const id = Buffer.from(enrolmentId.replaceAll('-', ''), 'hex')
  return Buffer.concat([id, macOf(id)]).toString('base64url')
}

/** The seat this code is of, or undefined when we did not make it. */
export function seatOfCode(code: string): string | undefined {
  const bytes = Buffer.from(code, 'base64url')
  if (bytes.length !== 16 + macLength || bytes.toString('base64url') !== code) return
  const id = bytes.subarray(0, 16)
  if (!timingSafeEqual(macOf(id), bytes.subarray(16))) return
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export const addressOfCode = (code: string): string => new URL(`/attendance/${code}`, config.publicUrl).href

/** A QR code as the path of an SVG, one square a module. */
export function qrOf(text: string) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: squares.join('') }
}

export type QrSquares = ReturnType<typeof qrOf>
