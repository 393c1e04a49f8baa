import { isOrdinary } from '../words/lookup.ts'
import { isNoName } from './not-names.ts'
import { isNational } from './organisation-words.ts'

/** What is written where people sign, and is what was done: a house visit, a call. */
export const DEED =
  /^(?:[ADLNV]D|HB|TC|TG|HV|VO|EM|TEL|GV|NB|PS|TO|KO|CM|GI|RO|OV|MO|KG|MIC|MIM|VIM|LV|DD|CB|OK|NVT|NIO|ZN|ZZ|II|III|IV|VI)$/

/** Letters that someone may sign with: "FB", and no word, deed or organisation. */
export const isSigned = (letters: string) => {
  const lower = letters.toLowerCase()
  return !DEED.test(letters) && !isNoName(lower) && !isNational(lower) && !isOrdinary(letters, 'nl')
}
