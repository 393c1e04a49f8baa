import type { Language } from '#app/i18n/translate.ts'

// What a spreadsheet set to Dutch takes for the end of a cell is a semicolon.
const separators = { nl: ';', en: ',' }

/** Rows for a spreadsheet. The mark in front tells it that this is UTF-8. */
export const csvOf = (rows: string[][], language: Language): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellOf).join(separators[language])}\r\n`).join('')}`

const cellOf = (text: string) => `"${asText(text).replaceAll('"', '""')}"`

/**
 * Security: a spreadsheet runs a cell that begins like a formula, and so could whatever someone typed as their name. An
 * apostrophe makes it text. Full-width signs are read as formulas too, by some, also behind space and what shows nothing.
 */
const asText = (text: string) => (/^[\s\p{C}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u.test(text) ? `'${text}` : text)
