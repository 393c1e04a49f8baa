import { IntlMessageFormat } from 'intl-messageformat'
import type { MessageKey, Messages } from './nl.ts'

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]
export type Values = Record<string, string | number>
export type Translate = (key: MessageKey, values?: Values) => string

/** Texts of one language, in ICU MessageFormat. Plain texts are returned as they are; others are parsed once. */
export function translator(language: Language, messages: Partial<Messages>): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>()
  return (key, values) => {
    const text = messages[key] ?? key
    if (!values) return text
    const format = parsed.get(key) ?? new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
    parsed.set(key, format)
    return format.format(values) as string
  }
}

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)
