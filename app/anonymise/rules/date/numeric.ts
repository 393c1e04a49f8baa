import { after, before } from '../../before.ts'
import type { Rule } from '../../finding.ts'
import { pattern } from '../../pattern.ts'
import { isDay } from './calendar.ts'
import { dateRule } from './date-rule.ts'

const BEGINS = '(?<![\\d\\p{L}]|\\d[-./:,])'
const NUMERIC = pattern.g`${BEGINS}(\d{1,2})( ?)([-./])\2(\d{1,2})\2\3\2((?:18|19|20)\d{2}|'?\d{2})(?![\d\p{L}]|[-./]\d)`
const ISO = pattern.g`${BEGINS}(?:18|19|20)\d{2}([-/.])(\d{1,2})\1(\d{1,2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d]|[-./]\d)`
const MONTH_YEAR = pattern.g`${BEGINS}(0?[1-9]|1[0-2])([/-])((?:19|20)\d{2})(?![\d\p{L}]|[-./]\d)`
const DAY_MONTH = pattern.g`${BEGINS}(\d{1,2})([-/])(\d{1,2})(?![\d\p{L}%]|[-./]\d)`
const ON_A_DAY =
  /(?:\b(?:op|d\.?d\.?|dato|datum|data|vanaf|sinds|afspraak|gesprek|(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo|on|is|dated|since|by|until|from|before|after)[ ,:]{1,2}|^|^#\d{1,4} )$/i
/** "opgenomen 14/2 via SEH", "zondag 8-2 na kerk": nothing is counted behind these. */
const SURELY_A_DAY = pattern.i`(?<!\p{L})(?:begint|opgenomen|opname|ontslag(?:en)?|volgt|gepland|geplaatst|geopereerd|(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|mon|tue|wed|thu|fri|sat|sun|d\.?d\.?) $`
/** "tot 17-1", "komt 2/7", "gestorven Wagenaar 10/4": before a day only if no word follows that may be counted. */
const ABOUT_A_DAY = pattern.i`(?<!\p{L})(?:per|tot|t/m|tm|v[oó][oó]r|na|komt|kwam|deadline|gestorven|overleden|gesproken|gebeld|gezien|verlengd|evaluatie|terugval|start|ontvangen|val|getekend|akkoord|verstuurd|om|eerstvolgend|gedaan)(?: \p{Lu}\p{L}+)? $`
/** "vakantie tot 2-03", "akkoord, 17-11": no score has a zero there, and who counts, counts upwards. */
const WITH_ZERO = /^(?:\d{1,2}-0[1-9]|(?:1[3-9]|[23]\d)-1?\d)$/
const SCORE = pattern.i`(?:score|pijn|cijfer|pain|scale|schaal|mmse|gaf|versie|version|artikel|art\.|paragraaf|par\.|hoofdstuk|bijlage|nr\.?|nummer|no\.|code|punt)(?: \p{L}{2,10}){0,2}[ :]{0,2}$`
const COUNTED =
  /^ ?(?:uur|u\b|jaar|jr|weken|dagen|maanden|keer|x\b|mg|ml|punten|years|weeks|days|hours|times|months|minuten|minutes|personen|kinderen)/

const LINE = /\n\d{1,2}[-/]\d{1,2}[ ;:\t|]/

/** "3\t02-03\tSven Lammers": a cell of a table, and no hours. */
const isInCell = (line: string, day: string) =>
  /[|\t;] ?$/.test(line) && /^(?:\d\d[-/]0\d|\d\d?\/\d\d?|(?:1[3-9]|[23]\d)-\d\d?) ?(?:[|\t;\n]|$)/.test(day)

/** "op 26-10 te lang gewacht": who counts, counts upwards. */
const isDown = (day: string) => {
  const [first, second] = day.split(/[-/]/)
  return Number(first) > Number.parseInt(second ?? '', 10)
}

/** "gesprek 3 (29-1): brief", "poli 23-2 10:50", "overdracht avonddienst 12/11" */
const isTimed = (line: string, day: string) =>
  /^\d+[-/]\d+,? (?:om )?\d\d?[:.]\d\d(?!\d)/.test(day) ||
  (/\($/.test(line) && isDown(day) && /^\d+[-/]\d+\):/.test(day)) ||
  (pattern`\p{L}dienst $`.test(line) && /^\d+[-/]\d+\s*(?:\n|$)/.test(day))

/** "ma 30-6", "18/6": a text that writes one day so writes others so. */
const SURE = {
  '-': pattern.gi`(?<!\p{L})(?:ma|di|wo|do|vr|za|zo|\p{L}{3,6}dag|d\.?d\.?|op|data) \d\d?-\d\d?(?![\d-])|(?<![\d.,-])(?:1[3-9]|2\d|3[01])-(?:0?[1-9]|1[0-2])(?![\d.,-])`,
  '/': pattern.gi`(?<!\p{L})(?:ma|di|wo|do|vr|za|zo|\p{L}{3,6}dag|d\.?d\.?|op) \d\d?/\d\d?(?![\d/])|(?<![\d.,/])(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])(?![\d.,/])`,
}
/** Where a text writes a day with this sign. */
const daysOf = { '-': onceFor(SURE['-']), '/': onceFor(SURE['/']) }

function onceFor(pattern: RegExp): (text: string) => number[] {
  let [last, found]: [string, number[]] = ['', []]
  return (text) => {
    if (text !== last)
      [last, found] = [text, [...text.matchAll(pattern)].map(({ 0: day, index }) => index + day.length)]
    return found
  }
}

/** "25.06 overleg gedragsdeskundige": a line of a journal, where one line tells that they are no times. */
const IN_JOURNAL = /(?<=^|\n)(\d\d)\.(0[1-9]|1[0-2])(?=[ :\t])/g
const latest = onceFor(/(?<=^|\n)(?:2[5-9]|3[01])\.(?:0[1-9]|1[0-2])(?=[ :\t])/g)
const times = onceFor(/(?<=^|\n)\d\d\.(?:00|1[3-9]|[2-5]\d)(?=[ :\t])/g)

function isInJournal(input: string, index: number, whole: string): boolean {
  const end = index + whole.length
  if (/^ \d\d?[:.]\d\d(?!\d)/.test(after(input, end, 7))) return true
  if (/^\d\d.\d\d$|^(?:1[3-9]|[23]\d).\d$/.test(whole) && pattern`^:? ?\p{L}`.test(after(input, end, 3))) return true
  return (
    /^[ ;:\t|]/.test(after(input, end, 1)) &&
    (LINE.test(`\n${before(input, index, 600)}`) || LINE.test(after(input, end, 600)))
  )
}

/** "geboortedatum: 21 08 1965", "v, 03 03 1947", as a form has it */
const SPACED = pattern.gi`(?=\d)(?:(?<=(?<!\p{L})geb(?:oren|oortedatum|\.|\.? ?dat(?:um|\.)?)?[:. \t]{1,24})|(?<=[,:] )(?=\d\d \d\d ))(\d{1,2}) (\d{1,2}) (?:19|20)\d\d(?!\d| \d)`

/** "22 VII 1983", as in Poland. */
const ROMAN = pattern.g`(?<![\d\p{L}])\d{1,2}[ .-][IVX]{1,4}[ .-](?:19|20)\d\d(?!\d)`

export const numericDateRules: Rule[] = [
  dateRule('date.roman', /[IVX][ .-][12]/, ROMAN, () => ({})),
  dateRule('date.spaced', /\d \d\d? (?:19|20)\d\d/, SPACED, ({ 1: day, 2: month }) =>
    isDay({ day: Number(day), month: Number(month) }) ? { month: Number(month) } : undefined,
  ),
  dateRule('date.numeric', /\d/, NUMERIC, ({ 1: first, 4: second, 5: year = '', index, input, 3: sign }, lang) => {
    const [a, b] = [Number(first), Number(second)]
    // "1.2.10" is a version or a paragraph when it says so.
    if (sign === '.' && year.length === 2 && SCORE.test(before(input, index, 24))) return undefined
    const european = isDay({ day: a, month: b })
    if (european && (lang === 'nl' || a > 12)) return { month: b }
    const isAmerican = sign !== '.' && (lang === 'en' || year.length === 4) && isDay({ day: b, month: a })
    if (isAmerican) return { month: a }
    return european ? { month: b } : undefined
  }),
  dateRule('date.iso', /\d/, ISO, ({ 2: month, 3: day }) =>
    isDay({ day: Number(day), month: Number(month) }) ? { month: Number(month) } : undefined,
  ),
  dateRule('date.month-year', /\d/, MONTH_YEAR, ({ 1: month, index, input }) =>
    SCORE.test(before(input, index, 24)) ? undefined : { month: Number(month) },
  ),
  dateRule('date.in-journal', /\d\.\d/, IN_JOURNAL, ({ 1: day, 2: month, input }) =>
    latest(input).length > 0 && times(input).length === 0 && isDay({ day: Number(day), month: Number(month) })
      ? { month: Number(month) }
      : undefined,
  ),
  dateRule('date.day-and-month', /\d/, DAY_MONTH, ({ 0: whole, 1: first, 2: sign, 3: second, index, input }, lang) => {
    const cue = before(input, index, 24)
    const line = cue.split('\n').at(-1) ?? ''
    const isAbout = WITH_ZERO.test(whole)
      ? pattern`(?:(?<!\p{L})(?:\p{Ll}{1,20}|\p{Lu}{2,5})|[(|:,;]) $`.test(line)
      : ABOUT_A_DAY.test(line)
    // "Belde terug. 14-3: komt langs."
    const isEntry = /[.!?;] $/.test(line) && pattern`^: \p{L}`.test(after(input, index + whole.length, 3))
    const isSure =
      SURELY_A_DAY.test(line) ||
      pattern.i`(?<!\p{L})(?:gisteren|vandaag|morgen) \($`.test(line) ||
      isInCell(line, after(input, index, 9)) ||
      isTimed(line, after(input, index, 14))
    const isOn = isSure || isEntry || ON_A_DAY.test(line)
    const isHouse = /(?:straat|weg|laan|plein|hof|kade|dijk|singel|gracht|pad) $/u.test(line)
    const isAlike =
      !isHouse &&
      daysOf[sign as '-' | '/'](input).some((end) => end !== index + whole.length) &&
      /[ |\t(]$/.test(line) &&
      (isDown(whole) || /^(?:[.,;)|\n\t]| (?:[/|]| |t\/m|en \d)|$)/.test(after(input, index + whole.length, 5)))
    // "eruit 24/11": no part of a thing, and no two hours.
    const isPlain = sign === '/' && !isHouse && Number(first) > 12 && /[ |\t(]$/.test(line)
    if (!(isOn || isAbout || isAlike || isPlain) || SCORE.test(cue)) return undefined
    if (whole === '24/7' || COUNTED.test(after(input, index + whole.length, 12))) return undefined
    // "op 3-4 plekken" counts; "op 12-03" is a day.
    const next = after(input, index + whole.length, 2)
    const mayCount =
      line !== '' && !isAlike && !isSure && (sign === '-' || !isOn) && !isDown(whole) && !WITH_ZERO.test(whole)
    if (mayCount && pattern`^ \p{L}`.test(next)) return undefined
    // At the start of a line only as a day in a report: "12-03: huisbezoek", or "3/2 tel." above "7/2 huisbezoek".
    if (/(?:^|\n)$/.test(cue) && !isInJournal(input, index, whole)) return undefined
    const [a, b] = [Number(first), Number(second)]
    if (isDay({ day: a, month: b }) && (lang === 'nl' || a > 12)) return { month: b }
    return lang === 'en' && sign === '/' && isDay({ day: b, month: a }) ? { month: a } : undefined
  }),
]
