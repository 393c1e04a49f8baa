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
  readingsOf(link).some((text) => detect(text).some((found) => isProven(found, text))) ||
  detect(wordsOf(link)).some((found) => isProvenInWords(found, wordsOf(link))) ||
  link.host.split('.').some((part) => detect(part).some(({ label }) => label === 'BSN'))

/** What is in an address, as people read it; a row of digits that is dialled, as a number is written. */
function readingsOf(link: URL): string[] {
  const { host } = link
  // "bel-06-12345678" and "bsn111222333" are a word and a number.
  const apart = saidIn(link)
    .replace(/(?<=\p{L})[-_.]+(?=\d)/gu, ' ')
    .replace(/(?<=(?<![\p{L}\d])\p{L}{3,12})(?=\d{9,}(?![\p{L}\d]))/gu, ' ')
  const parts = apart.split(/[\s/?&=#;,]+/).filter(Boolean)
  const dials = /^(?:www\.)?(?:wa\.me|api\.whatsapp\.com|t\.me|signal\.me)$/.test(host)
  const dialled = parts.filter((part) => (dials ? /^\d{9,15}$/ : /^316\d{8}$/).test(part)).map((part) => `+${part}`)
  return [apart.replace(/[/?&=#;,]+/g, '\n'), ...parts, ...dialled]
}

/** The name of the host counts by its parts: a domain is no e-mail address, and can be a number. */
const saidIn = ({ host, username, pathname, search, hash }: URL): string =>
  decoded(`${username ? `${username}@${host}` : ''} ${host.split('.').join(' ')} ${pathname} ${search} ${hash}`)

/** The same as one line of words: "/dossier/mevrouw-fatima-yilmaz", "/06/12/34/56/78". */
const wordsOf = ({ pathname, search, hash }: URL): string =>
  decoded(`${pathname} ${search} ${hash}`)
    .replace(/[/?&=#;,._+\s\p{Pd}]+/gu, ' ')
    .toLowerCase()

/** Signs may be coded twice over, in a link within a link; and one sign in more than one way. */
function decoded(words: string, times = 2): string {
  try {
    const read = decodeURIComponent(words).normalize('NFKC')
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

/** A Dutch mobile number, one with the code of a country, or one of a town with its code apart. */
const isDialled = (found: string) =>
  /^(?:06\d{8}|(?:\+|00)\d{9,15})$/.test(found.replace(/[^\d+]/g, '')) ||
  /^0(?:\d{2}[- ]\d{7}|\d{3}[- ]\d{6})$/.test(found)

/**
 * Between the parts of a path stands no sign that they belong together, and dates and files stand in parts as well: a number
 * in twos, in fours or in one after its code or name. Who is in the news or in a book has a title and a name as well: only behind
 * a word for a file of clients it is one of them.
 */
function isProvenInWords({ label, start, end }: Finding, text: string): boolean {
  const [found, before] = [text.slice(start, end), text.slice(0, start)]
  if (label === 'IBAN') return true
  if (label === 'PHONE') return inParts.test(found) && !/\d ?$/.test(before)
  if (label === 'BSN') return /\b(?:bsn|burgerservice(?:nummer)?|sofi(?:nummer)?) $/.test(before)
  return label === 'PERSON' && ofClients.test(`${before}|${found}`)
}

/** "06 2024 1234" is a month. */
const inParts = /^06 (?:\d{8}|\d\d(?: \d\d){3}|(?!19|20)\d{4} \d{4})$/

const file = 'dossiers?|casus|zaak|zaken|cli[eë]nt(?:en)?|clients|pati[eë]nt(?:en)?|patients'
const title = 'mevrouw|mevr|mw|meneer|dhr|de heer'
/** Of the person who was found: behind the stroke, with the title before it or not. */
const ofClients = new RegExp(`(?:^| )(?:${file}) (?:(?:${title}) \\||\\|(?:${title}) )\\S`)
