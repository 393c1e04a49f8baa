import { detect, type Finding } from '#app/anonymise/detect.ts'
import { lineOfText } from './text-input.server.ts'

// Security: an address becomes a link, so it may only lead over the web.
/** A web address, or nothing. Security: others read it, so it carries no number or address of a person along. */
export const webLink = lineOfText({ max: 500 })
  .refine(
    (link) => link === '' || (URL.canParse(link) && /^https?:$/.test(new URL(link).protocol)),
    'sessions.onlineLink.invalid',
  )
  .refine((link) => !URL.canParse(link) || !carriesSomeone(new URL(link)), 'form.link.identifying')

const carriesSomeone = (link: URL): boolean =>
  readingsOf(link).some((text) => detect(text).some((found) => isProven(found, text)))

/** What is in an address after its host, as people read it; a row of digits that is dialled, as a number is written. */
function readingsOf({ host, username, pathname, search, hash }: URL): string[] {
  const words = decoded(`${username ? `${username}@${host}` : ''} ${pathname} ${search} ${hash}`)
  // "bel-06-12345678" is a word and a number.
  const apart = words.replace(/(?<=\p{L})[-_.]+(?=\d)/gu, ' ')
  const parts = apart.split(/[\s/?&=#;,]+/).filter(Boolean)
  const dials = /^(?:www\.)?(?:wa\.me|api\.whatsapp\.com|t\.me|signal\.me)$/.test(host)
  const dialled = parts.filter((part) => (dials ? /^\d{9,15}$/ : /^316\d{8}$/).test(part)).map((part) => `+${part}`)
  return [apart.replace(/[/?&=#;,]+/g, '\n'), ...parts, ...dialled]
}

/** Signs may be coded twice over, in a link within a link. */
function decoded(words: string, times = 2): string {
  try {
    const read = decodeURIComponent(words)
    return times > 1 && read !== words ? decoded(read, times - 1) : read
  } catch {
    return words
  }
}

/** An article has a number of many digits as well: only what can hardly be anything else stops. */
function isProven({ label, kind, start, end }: Finding, text: string): boolean {
  const [found, before] = [text.slice(start, end), text.slice(0, start)]
  if (label === 'EMAIL' || label === 'IBAN') return true
  if (label === 'PHONE' || found.startsWith('+'))
    return kind === 'block' && isDialled(found) && !/[\p{N}][-.]?$/u.test(before)
  if (label !== 'BSN') return false
  return (
    /\d[ .-]+\d/.test(found) ||
    /(?:bsn|burgerservice|sofi)[^\p{L}\p{N}]*(?:n(?:umme)?r)?[^\p{L}\p{N}]*$/iu.test(
      before + found.replace(/\d.*$/s, ''),
    )
  )
}

/** A Dutch mobile number, or one with the code of a country. */
const isDialled = (found: string) => /^(?:06\d{8}|(?:\+|00)\d{9,15})$/.test(found.replace(/[^\d+]/g, ''))
