import type { Match, Rule, TextLanguage } from '../finding.ts'

// A day someone remembers points at them, with or without its year.
const MONTHS = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const NAMES = MONTHS.flat().join('|')
const WEEKDAY = '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'
const YEAR = "(?:(?:18|19|20)\\d{2}|[’']\\d{2})"

const NUMERIC = /(?<![\d\p{L}]|\d[-./])(\d{1,2})([-./])(\d{1,2})\2((?:18|19|20)\d{2}|\d{2})(?![\d\p{L}]|[-./]\d)/gu
const ISO = /(?<![\d\p{L}]|\d[-./])(?:18|19|20)\d{2}-(\d{2})-(\d{2})(?![\d]|[-./]\d)/gu
const DAY_MONTH = new RegExp(
  `(?<![\\d\\p{L}]|\\d[.,/:-])(?:${WEEKDAY},? )?(\\d{1,2})(?:e|de|ste|st|nd|rd|th)?(?: of)? (${NAMES})(\\.?)(?: (${YEAR}))?(?![\\p{L}\\d])`,
  'giu',
)
const MONTH_DAY = new RegExp(
  `(?<![\\d\\p{L}])(?:${WEEKDAY},? )?(${NAMES})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? ${YEAR})?(?![\\p{L}\\d]|[.,:/-]\\d)`,
  'giu',
)

const SEASONS = {
  nl: ['in de winter', 'in het voorjaar', 'in de zomer', 'in het najaar'],
  en: ['in winter', 'in spring', 'in summer', 'in autumn'],
}
const LATER: Record<TextLanguage, string> = { nl: 'een paar weken later', en: 'a few weeks later' }

type DayAndMonth = { day: number; month: number }
type Read = (match: RegExpExecArray) => DayAndMonth | undefined

export const dateRules: Rule[] = [
  dateRule('date.numeric', NUMERIC, ([, day, , month]) => ({ day: Number(day), month: Number(month) })),
  dateRule('date.iso', ISO, ([, month, day]) => ({ day: Number(day), month: Number(month) })),
  dateRule('date.day-month', DAY_MONTH, ([, day, name = '', dot, year]) => {
    // "met 2 Jan en Piet": a name, unless a dot or a year says that it is a month.
    if (name === 'Jan' && !dot && !year) return undefined
    return { day: Number(day), month: monthOf(name) }
  }),
  dateRule('date.month-day', MONTH_DAY, ([, name = '', day]) => {
    // English writes its months with a capital; "in mei 3 keer" is no day.
    const isEnglish = /^\p{Lu}/u.test(name) && !/^jan$/i.test(name)
    return isEnglish ? { day: Number(day), month: monthOf(name) } : undefined
  }),
]

function dateRule(name: string, pattern: RegExp, read: Read): Rule {
  const find = (text: string, lang: TextLanguage) =>
    [...text.matchAll(pattern)].flatMap((match): Match[] => {
      const date = read(match)
      if (!date || !isDay(date)) return []
      const season = SEASONS[lang][Math.floor((date.month % 12) / 3)] ?? LATER[lang]
      return [
        { start: match.index, end: match.index + match[0].replace(/\.$/, '').length, proposals: [season, LATER[lang]] },
      ]
    })
  return { name, label: 'DATE', kind: 'suggest', proof: 'shape', proposals: { nl: [LATER.nl], en: [LATER.en] }, find }
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isDay = ({ day, month }: DayAndMonth) => day >= 1 && day <= (DAYS[month - 1] ?? 0)
const monthOf = (name: string) => 1 + MONTHS.findIndex((names) => names.includes(name.toLowerCase()))
