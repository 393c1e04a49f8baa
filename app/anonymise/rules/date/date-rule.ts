import { before } from '../../before.ts'
import type { Match, Rule, TextLanguage } from '../../finding.ts'
import { pattern } from '../../pattern.ts'
import { weekday } from './calendar.ts'

const SEASONS = {
  nl: ['in de winter', 'in het voorjaar', 'in de zomer', 'in het najaar'],
  en: ['in winter', 'in spring', 'in summer', 'in autumn'],
}
const LATER: Record<TextLanguage, string> = { nl: 'een paar weken later', en: 'a few weeks later' }
const BIRTH = pattern.i`(?:\bgeboren|\bgeboorte(?:datum|dag|jaar)?|\bgeb\.? ?(?:dat(?:um|\.)?)?|\bgebdat|\bborn|\bd\.?o\.?b\.?|\b(?:date of )?birth(?:day|date)?|\bverjaart|\bjarig|\bverjaardag)(?:[ :(,.]{1,3}(?:op|in|is|on|was|d\.d\.|te \p{Lu}\p{L}{1,20}|in \p{Lu}\p{L}{1,20}|van){0,1}){0,2}[ :(]{0,2}$`

/** "za 7/3": the day of the week belongs to it. */
const WEEKDAY = pattern.i`(?<!\p{L})${weekday}$`

type Read = (match: RegExpExecArray, lang: TextLanguage) => { month?: number; start?: number; end?: number } | undefined

/** A rule for one way to write a day: where `needs` stands. `read` says which month it is in, if it is a day at all. */
export function dateRule(name: string, needs: RegExp, pattern: RegExp, read: Read): Rule {
  const find = (text: string, lang: TextLanguage) =>
    [...text.matchAll(pattern)].flatMap((match): Match[] => {
      const date = read(match, lang)
      if (!date) return []
      const said = WEEKDAY.exec(before(text, match.index, 20))?.[0] ?? ''
      const start = date.start ?? match.index - said.length
      const end = date.end ?? match.index + match[0].replace(/\.$/, '').length
      return [isBirth(text, start) ? birth(start, end, lang) : { start, end, proposals: wordsFor(date.month, lang) }]
    })
  const proposals = { nl: [LATER.nl], en: [LATER.en] }
  return { name, label: 'DATE', kind: 'suggest', proof: 'shape', proposals, needs, find }
}

/** "geb. 2016, 2015 en 2018": of each of them. */
const YEARS = /(?:(?:19|20)\d{2}(?:,| en|, en| and|\/) ?){1,6}$/

export const isBirth = (text: string, start: number) => BIRTH.test(before(text, start, 50).replace(YEARS, ''))

/** Security: a birth date, with a town, is one person; it never leaves by itself. */
const birth = (start: number, end: number, lang: TextLanguage): Match => ({
  start,
  end,
  kind: 'block',
  proof: 'context',
  proposals: lang === 'nl' ? ['lang geleden', 'in een ander jaar'] : ['long ago', 'in another year'],
})

function wordsFor(month: number | undefined, lang: TextLanguage): string[] {
  const season = month && SEASONS[lang][Math.floor((month % 12) / 3)]
  return season ? [season, LATER[lang]] : [LATER[lang]]
}
