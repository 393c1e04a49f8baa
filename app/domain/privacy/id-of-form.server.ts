import { createHash } from 'node:crypto'

/**
 * The id of what a form brings in: the same form with the same words is one, sent twice or not, and with other words it is
 * another one. Security: nobody can send the id of something that is there, and write over what belongs to it.
 */
export function idOfForm(formId: string, ...said: string[]): string {
  const hex = createHash('sha256')
    .update([formId, ...said].join(' '))
    .digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
