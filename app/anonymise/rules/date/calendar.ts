// In Dutch, English and Frisian.
// A day someone remembers points at them, with or without its year.
const MONTHS = [
  ['januari', 'january', 'jan', 'jannewaris'],
  ['februari', 'february', 'feb', 'febr', 'febrewaris'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may', 'maaie'],
  ['juni', 'june', 'jun', 'juny'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep', 'septimber'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov', 'novimber'],
  ['december', 'dec', 'desimber'],
]
export const monthNames = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')
export const monthOf = (name: string) => 1 + MONTHS.findIndex((names) => names.includes(name.toLowerCase()))

const DUTCH_DAYS =
  '(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond|nacht)?|ma|di|wo|do|vr|za|zo|vrij|zat|zon'
const ENGLISH_DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun'
export const weekday = `(?:(?:${DUTCH_DAYS}|${ENGLISH_DAYS})\\.?,? )`
export const year = "(?:(?:18|19|20)\\d{2}|'\\d{2})"

export type DayAndMonth = { day: number; month: number }
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
export const isDay = ({ day, month }: DayAndMonth) => day >= 1 && day <= (DAYS[month - 1] ?? 0)
