import { before } from '../before.ts'
import { type Match, matchesOf, type Rule } from '../finding.ts'
import { pattern } from '../pattern.ts'

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const FOUR = pattern.g`(?<![\p{L}\d.]|\d-)${OCTET}(?:\.${OCTET}){3}(?![\p{L}\d]|\.\d)`
const VERSION =
  /(?:versie|version|release|build|firmware|update|paragraaf|par\.|artikel|art\.|hoofdstuk|bijlage|section|chapter|§|\bv)\.? ?$/i
const SIX = pattern.gi`(?<![\p{L}\d:.])(?=[0-9a-f:.]{0,5}:)[0-9a-f:.]{2,45}(?:%[a-z\d]{1,12})?(?![\p{L}\d:%])`
const DEVICE = pattern.gi`(?<![\p{L}\d:.-])[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}(?![\p{L}\d:-])|(?<![\p{L}\d:.-])[0-9a-f]{4}(?:\.[0-9a-f]{4}){2}(?![\p{L}\d:.-])`

const proposals = { nl: ['een apparaat'], en: ['a device'] }
const shared = { label: 'IP', kind: 'block', proof: 'shape', proposals } as const

export const ipRules: Rule[] = [
  {
    ...shared,
    name: 'ip.four',
    needs: /\.\d/,
    find: (text) => matchesOf(text, FOUR, ({ index }) => !VERSION.test(before(text, index, 14))),
  },
  { ...shared, name: 'ip.six', needs: /:[\da-f]{0,4}:/i, find: sixes },
  // FF:FF:FF:FF:FF:FF calls every device, and a row of twelve digits between dots is a number of something else.
  {
    ...shared,
    name: 'ip.device',
    needs: /[\da-f]{2}[:-][\da-f]{2}[:-][\da-f]{2}|[\da-f]{4}\.[\da-f]{4}/i,
    find: (text) => matchesOf(text, DEVICE, ({ 0: mac }) => isOneDevice(mac)),
  },
]

const isOneDevice = (mac: string) => !/^(?:ff[:-]?){6}$/i.test(mac) && (!mac.includes('.') || /[a-f]/i.test(mac))

function sixes(text: string): Match[] {
  return [...text.matchAll(SIX)].flatMap(({ 0: found, index }) => {
    const address = found.replace(/[.:]{1,2}$/, (tail) =>
      tail === '::' ? tail : tail.startsWith('::') ? '::' : tail === ':' ? '' : '',
    )
    return isSix(address.replace(/%.*$/, '')) ? [{ start: index, end: index + address.length }] : []
  })
}

/** Eight groups of at most four, or fewer around one "::"; the last two may be written as four numbers. */
function isSix(address: string): boolean {
  const halves = address.split('::')
  if (halves.length > 2 || !/[0-9a-f]/i.test(address)) return false
  const groups = halves.flatMap((half) => (half ? half.split(':') : []))
  const last = groups.at(-1) ?? ''
  const four = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`).test(last)
  const plain = four ? groups.slice(0, -1) : groups
  if (!plain.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false
  const count = plain.length + (four ? 2 : 0)
  // "1::2" alone is too little to be one; a time such as 10:30:00 has no eight parts.
  return halves.length === 2 ? count < 8 && (count > 1 || /^::1$|^f[ef]/i.test(address)) : count === 8
}
