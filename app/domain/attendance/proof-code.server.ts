import { keyed } from '#app/domain/privacy/keyed.server.ts'

// Without letters that are read as digits, or as each other.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 16

/**
 * The code on a proof of participation: 80 bits, in letters that can be read over the telephone. Made of the seat, so that
 * a press taken back and given again leaves a proof that was downloaded valid.
 */
export function codeOfProof(enrolmentId: string): string {
  const bytes = Buffer.from(keyed('proof', enrolmentId).replace('k.', ''), 'base64url')
  return spaced(Array.from(bytes.subarray(0, length), (byte) => letters[byte % letters.length]).join(''))
}

/** The code as it stands on the proof, however it was typed; undefined for what is none. */
export function proofCodeIn(typed: string): string | undefined {
  const signs = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  return signs.length === length && [...signs].every((sign) => letters.includes(sign)) ? spaced(signs) : undefined
}

const spaced = (signs: string) => signs.match(/.{4}/g)?.join('-') ?? ''
