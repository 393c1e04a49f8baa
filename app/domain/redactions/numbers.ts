import { isDay, monthNames, monthOf } from '#app/anonymise/rules/date/calendar.ts'
import { plainly } from './loosely.ts'

// A telephone number and a day are the same however they are written: with the country before it, or the month in words.

/** How it is known again, and what stands in it after each other, each in any of these ways. */
type OneNumber = { key: string; pieces: string[][] }

/** Its last nine digits: with 31 before it, with 0, or with both, as in +31 (0)6. */
const PHONE = /^(?:(?:00)?310?|0)([1-9]\d{8})$/
const DAY = /^(\d{1,2})[\s./-]+(\d{1,2}|\p{L}+)[\s./-]+(\d{4})$/u

/** The telephone number or the day that these words are; undefined when they are neither. */
export function oneNumber(words: string): OneNumber | undefined {
  const text = plainly(words).trim()
  const phone = /\p{L}/u.test(text) ? undefined : PHONE.exec(text.replace(/\D/g, ''))?.[1]
  if (phone) return { key: `0${phone}`, pieces: [['+310', '+31', '00310', '0031', '310', '31', '0'], [phone]] }
  const [, first = '', second = '', year = ''] = DAY.exec(text) ?? []
  const [day, month] = [Number(first), /\d/.test(second) ? Number(second) : monthOf(second)]
  if (!isDay({ day, month })) return
  const names = monthNames.split('|').filter((name) => monthOf(name) === month)
  return { key: `${day}-${month}-${year}`, pieces: [numeral(day), [...numeral(month), ...names], [year]] }
}

/** With a nought before it or without. */
const numeral = (number: number) => [String(number).padStart(2, '0'), String(number)]
