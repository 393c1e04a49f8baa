import { detect } from '#app/anonymise/detect.ts'
import type { TextLanguage } from '#app/anonymise/finding.ts'

/** The words of a text that were found under one label, in reading order. */
export const found = (text: string, label = 'PERSON', lang: TextLanguage = 'nl') =>
  detect(text, { lang })
    .filter((finding) => finding.label === label)
    .map(({ start, end }) => text.slice(start, end))
