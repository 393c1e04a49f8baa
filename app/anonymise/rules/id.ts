import { type Match, matchesOf, type Rule } from '../finding.ts'
import { pattern } from '../pattern.ts'

// What a number is called when it belongs to a person or a file.
const KINDS =
  'debiteur(?:en)?|dossier|cli[eë]nt|pati[eë]nt|zaak|klant|polis|lidmaatschap|relatie|personeels|leerling|student(?:en)?|beschikking|aanvraag|' +
  'melding|registratie|inschrijf|pas|paspoort|document|rijbewijs|identiteitskaart|id-kaart|id-bewijs|verzekerde|' +
  'verzekerings|referentie|casus|incident|ticket|proces-verbaal|praktijkcode|rit|parket|rol|vreemdelingen|kaart|serie|order|bestel|factuur|aanslag|bon|contractaccount|contract|akte'
const CODES =
  'vhe|ehic|kvk|kamer van koophandel|btw|agb|big|rsin|cjib|bvv|ind|mrn|vin|ssn|nhs|vat|pv|pnc|brin|boa|verbalisant|agent|ambtenaar|medewerk(?:er|ster)|badge|officer|constable|v'
const ENGLISH =
  "hosp(?:ital)?|passport|driver'?s? licen[cs]e|driving licen[cs]e|licen[cs]e|medical record|record|case|file|policy|claim|member(?:ship)?|" +
  'employee|student|patient|client|customer|account|reference|invoice|tax|insurance|social security|national insurance|identity card|id card|credit card|card'
const NUMBER = '(?:[- ]?(?:nummer|nr|no|number|num|code|kenmerk|id))'
/** Read from the code back to its name: only where there is a digit in what could be one. */
const CUE = pattern.gi`(?<=[ :#=("'|\t])(?=[\p{L}./&-]{0,100}(?: \p{L}{1,3}){0,6} ?\d)(?=[\p{L}\d])(?<=((?<![\p{L}\d])(?:(?:\p{L}{2,20}-?)?(?:${KINDS})${NUMBER}?|(?:${CODES})${NUMBER}?(?: praktijk| zorgverlener| instelling)?|(?:${ENGLISH})${NUMBER}|(?:ons |uw |\p{L}{3,20})?kenm(?:erk|\.)|\p{L}{3,20}(?:nummers?|-?nr|code)|p(?:at|nt)?\.?nr|verz(?:ekering|\.)?(?=[.: ]{1,10}(?:[A-Z]{1,3} )?\d[\d -]{5})|paspoort|passport|rijbewijs|id|ref|nummers?|nr(?=[.: ]{0,3}(?:\d{5}|[a-z]{1,4}[-.]?\d{3}|\d{2,4}[-/.]\d{3}|\d{4} \d{3,4}(?!\d)|\d{1,3}\.\d{3}\.\d{3}|\d{4}(?![\d.,])))|number|reference)(?:(?:\.? [A-Z]{2,6}|(?: \p{L}{2,14}){1,4})(?=:))?\.?(?:[ :#=.("']{1,4}(?:is|was|luidt|met|van|nr|nummer|no|number|kenmerk|code)\.?)?[ :#=("'|\t]{1,12}))`
/** Numbers of other things, which other rules know or no one needs. */
const NOT_CUE =
  /^(?:huis|post|zaal|nood|bar|qr|kleur|product|diagnose|prestatie|fout|dbc|icd|functie|telefoon|tel|mobiele?|kamer|pagina|volg|artikel|rekening|bank|bladzijde|rang|deel(?!nem)|lot|rug|burgerservice|sofi|fax|06-?)/i
const CODE = pattern.y`[\p{L}\d]{1,14}(?:[-./ &]?[\p{L}\d]{1,14}){0,6}(?: / [A-Z]{2,3}(?!\p{L}))?`
const DAY_OR_TIME =
  /^(?:[0-3]?\d[-./][01]?\d[-./](?:\d{4}|\d{2})|(?:19|20)\d\d-\d{2}-\d{2}|(?:19|20)\d\d|\d{1,2}[.:]\d{2})$/

/** "kadastraal bekend gemeente Oss, sectie K, nummer 1888": a plot of land, and so its owner. */
const PLOT = pattern.g`(?<=(?<!\p{L})sectie )[A-Z]{1,2}[, ]{1,2}(?:(?:nummer|nr\.?|no\.?) )?\d{1,5}(?![\d.,]*\d)|(?<=(?:[Kk]adastraal|[Kk]ad\.):? )[A-Z]{3}(?:\d\d)? [A-Z] \d{1,5}`

const proposals = { nl: ['een dossiernummer'], en: ['a file number'] }

/** "dossiernummer 2024-MA-6412": what the text calls a number, with at least four digits in it. */
export const idCue: Rule = {
  name: 'id.cue',
  label: 'ID',
  kind: 'block',
  proof: 'context',
  proposals,
  find: (text) =>
    [...text.matchAll(CUE)].flatMap(({ 1: cue = '', index: start }): Match[] => {
      const code = NOT_CUE.test(cue)
        ? ''
        : codeAt(text, start, pattern`n(?:umme)?r\.? ?: *$|\p{L}{4}n(?:umme)?r\.? $`.test(cue), /r\.? ?: *$/.test(cue))
      // "het nummer 0612345678" is for the rules that know telephones.
      if (/^(?:nummer|number)/i.test(cue) && isTelephone(code, text, start)) return []
      return code ? [{ start, end: start + code.length }, ...others(text, start + code.length, code)] : []
    }),
}

/** "MIC-nummers 24-0310 en 24-0355", "ZVH-2025-088 t/m 092": more of them, written alike. */
function others(text: string, from: number, code: string): Match[] {
  const found: Match[] = []
  for (let end = from; ; ) {
    const [, gap = '', next = ''] = NEXT.exec(text.slice(end, end + 40)) ?? []
    if (!/\d{3}/.test(next) || !shapeOf(code).endsWith(shapeOf(next))) return found
    const start = end + gap.length
    end = start + next.length
    found.push({ start, end })
  }
}

const NEXT = pattern`^((?:, | en | / | t/m | tot en met )(?:nr\.? )?)([\p{L}\d][\p{L}\d./-]{1,18}[\p{L}\d])`
const shapeOf = (written: string) => written.replace(/\d/g, '9').replace(pattern.g`\p{L}`, 'a')

function isTelephone(code: string, text: string, start: number): boolean {
  const digits = code.replace(/\D/g, '')
  return /^0\d{9}$|^0+$/.test(digits) || digits.length < (text.charAt(start + code.length) === ')' ? 7 : 5)
}

/** The parts from here on that belong to one number: after a space only digits, or capitals, go on. */
function codeAt(text: string, start: number, isField: boolean, hasColon: boolean): string {
  CODE.lastIndex = start
  const found = CODE.exec(text)?.[0] ?? ''
  let code = ''
  for (const part of found.split(/(?= (?!\/))(?<!\/)/)) {
    const goesOn =
      code === '' ||
      (pattern`^ (?:\d[\d./-]*\d(?:\p{Lu}?[\d.-]*|/\p{Ll}{2,3})|\d(?=$)|[A-Z]{1,3}\d*)$`.test(part) &&
        !/[a-z]{2}$/.test(code))
    if (!goesOn) break
    code += part
  }
  // "AWB 25/3391 WIA", and not "123456 AB"
  const isEnd = /^[,.;)\n]/.test(text.slice(start + code.length, start + code.length + 1))
  if (!code.includes('/') && !(isEnd && /\d{4} [A-Z]{1,2}$/.test(code)) && !/^\d\d-\d{4} [A-Z]{2}$/.test(code))
    code = code.replace(/ [A-Z]{1,3}$/, '')
  const digits = code.replace(/\D/g, '').length
  // "NXR4K9PL2": a passport has few digits.
  const isSchool = /^\d\d[A-Z]{2}$/.test(code)
  const isTicket = /^(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{6}$/.test(code)
  const isDocument = digits > 1 && /^(?=.{8,9}$)[A-Z]{2}[A-Z\d]+\d$/.test(code)
  if (
    !isField &&
    !/onder nummer:? $/i.test(text.slice(Math.max(0, start - 16), start)) &&
    /^\d{1,3}\.\d{3}$/.test(code)
  )
    return ''
  return (isSchool || isTicket || isDocument || digits >= (hasColon ? 2 : 4)) &&
    !DAY_OR_TIME.test(code) &&
    !pattern`\p{Ll}{4}`.test(code.replace(pattern`/\p{Ll}{2,5}$`, ''))
    ? code
    : ''
}

const FILE = pattern.g`(?<![\p{L}\d/.-])(?:(?<=[Nn]r\.? )(?:[A-Z]{2,5} \d{3,8}(?! \d)|[A-Z]{1,3}\d\d-\d{2,4})|[A-Z]{2,4} \d\d ?/ ?\d{3,5}|\d{2}[-/]\d{6}[-/]\d{2}|[A-Z]/\d{2}/\d{5,7}(?: ?/ ?[A-Z]{2} [A-Z]{2} \d\d-\d{1,5})?|[A-Z]{2} RK \d\d-\d{1,5}|(?:19|20)\d\d[-/.][A-Z]{1,6}[-/.]?\d{3,8}|[A-Z]{1,6}[-/. ]?(?:19|20)?\d\d[-/.]\d{3,9}|[A-Z]{1,4}[-/]\d{5,10}|[A-Z]{1,4}-\d{3,6}[- ]\d{2,4}|\d{9}\.[A-Z]\.\d{2}\.\d{4}|[A-Z]{2} \d{5,10}(?: ?/ ?\d{5,10})?|[A-Z]{1,3}\d{4}-\d{6,12}|\d{6,8}(?: ?[\\/])? [A-Z]{2,3} [A-Z]{2,5} \d\d-\d{1,5}|[A-Z]{1,3}\d{6,9}|ECLI:[A-Z]{2}:[A-Z]{2,8}:\d{4}:[A-Z\d]{1,8}|NL\d{9}B\d{2}|(?:19|20)\d\d[-/](?!(?:19|20)\d\d(?!\d))\d{4,8})(?![\p{L}\d]|[-/]\d)`

/** A mixed code has the shape of a file number, also where the text does not say so. */
export const idShape: Rule = {
  name: 'id.shape',
  label: 'ID',
  kind: 'suggest',
  proof: 'shape',
  proposals,
  find: (text) => matchesOf(text, FILE),
}

export const plot: Rule = {
  name: 'id.plot',
  label: 'ID',
  kind: 'suggest',
  proof: 'context',
  proposals: { nl: ['een perceel'], en: ['a plot of land'] },
  find: (text) => matchesOf(text, PLOT),
}
