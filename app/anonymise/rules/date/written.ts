import type { Rule } from '../../finding.ts'
import { pattern } from '../../pattern.ts'
import { countingWords, largerNumberWords } from '../age/number-words.ts'
import { isDay, monthNames, monthOf, weekday, year } from './calendar.ts'
import { dateRule } from './date-rule.ts'

const ORDINAL = '(?:e|de|ste|st|nd|rd|th)'
const RANGE = `(?:\\d{1,2}${ORDINAL}? ?(?:-|/|,|en|op|of|tot(?: en met)?|t/m|and|to|or) ?){0,3}`
const DAY_MONTH = pattern.gi`(?<![\d\p{L}]|\d[.,/:-])${weekday}?${RANGE}(\d{1,2})(?:${ORDINAL})?(?: of| van)?[ -]?(${monthNames})(?![\p{L}\d])(\.?)(?:,?[ -]?(${year}|\d{2}(?! ?(?:uur|u|jaar|:|\.|keer|mensen|%|km|${monthNames})))| jl\.?)?(?![\p{L}\d]|[.:/-]\d)`
const MONTH_DAY = pattern.gi`(?<![\d\p{L}])${weekday}?(${monthNames})\.?(?: |-)(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: ?- ?\d{1,2})?(?:,? ${year})?(?![\p{L}\d]|[:/-]\d)`
const MONTH_YEAR = pattern.gi`(?<![\d\p{L}]|\d )(?:(?:begin|eind(?:e)?|half|medio|early|late|mid) )?(${monthNames})\.?(?: of| van|,)? (${year})(?![\p{L}\d])`
const FEAST = pattern.gi`(?<![\p{L}\d])(?:(?:eerste|tweede|1e|2e) )?(?:kerst(?:mis|dag|avond|nacht)?|pasen|paasdag|pinksteren|pinksterdag|oud en nieuw|oudjaarsdag|oudejaarsavond|nieuwjaarsdag|sinterklaas(?:avond)?|koningsdag|koninginnedag|hemelvaart(?:sdag)?|carnaval|suikerfeest|offerfeest|christmas(?: day| eve)?|easter|new year's (?:eve|day)|thanksgiving)(?: van| in| of)? ${year}(?![\p{L}\d])`
const WORDS =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)'
const IN_WORDS = pattern.gi`(?<![\p{L}\d])(?:${WORDS}|(?:${countingWords})(?:ste|de)?) (?:van |of )?(${monthNames})(?: (?:${year}|(?:negentien(?:honderd)?|tweeduizend)? ?(?:en)?(?:${largerNumberWords})))?(?![\p{L}\d])`

/** Looked for first, since a pattern with every month in it is slow to read. */
const A_MONTH = /jan|feb|m(?:aa|a)r|maaie|mrt|apr|mei|may|jun|jul|aug|sep|o[ck]t|nov|de[cs]/i
/** The same before a day or a year. */
const A_MONTH_FIRST = new RegExp(`(?:${A_MONTH.source})[a-z]{0,7}\\.?,?(?: of| van)?[ -](?:the )?'?\\d`, 'i')
const A_FEAST =
  /kerst|pasen|paas|pinkster|oud en nieuw|oud(?:e)?jaar|nieuwjaar|sinterklaas|koning|hemelvaart|carnaval|feest|christmas|easter|new year|thanksgiving/i

export const writtenDateRules: Rule[] = [
  dateRule('date.day-month', A_MONTH, DAY_MONTH, ({ 0: whole, 1: day, 2: name = '', 3: dot, 4: written }) => {
    // "met 2 Jan en Piet", "3 mar" and "12 dec": a name, unless a dot or a year says that it is a month.
    if (name === 'Jan' && !dot && !written && !whole.includes('-')) return undefined
    const month = monthOf(name)
    return isDay({ day: Number(day), month }) ? { month } : undefined
  }),
  dateRule('date.month-day', A_MONTH_FIRST, MONTH_DAY, ({ 1: name = '', 2: day, index, input, 0: whole }, lang) => {
    // English writes its months with a capital; "in mei 3 keer" is no day.
    const isEnglish =
      /\d(?:st|nd|rd|th)/.test(whole) ||
      (pattern`^\p{Lu}`.test(name) && (lang === 'en' || !/^(?:jan|mei)$/i.test(name)))
    const goesOn = input.slice(index + whole.length, index + whole.length + 2)
    if (!isEnglish || /^\.\d/.test(goesOn)) return undefined
    const month = monthOf(name)
    return isDay({ day: Number(day), month }) ? { month } : undefined
  }),
  dateRule('date.month-and-year', A_MONTH_FIRST, MONTH_YEAR, ({ 1: name = '' }) => ({ month: monthOf(name) })),
  dateRule('date.feast', A_FEAST, FEAST, () => ({})),
  dateRule('date.in-words', A_MONTH, IN_WORDS, ({ 1: name = '' }) => ({ month: monthOf(name) })),
]
