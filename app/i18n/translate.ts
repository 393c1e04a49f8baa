import { IntlMessageFormat } from 'intl-messageformat'
import type { MessageKey } from './nl.ts'

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]
export type Values = Record<string, string | number>
export type Translate = (key: MessageKey, values?: Values) => string

/**
 * Texts of one language, in ICU MessageFormat. Plain texts are returned as they are; others are read once. For the
 * browser they have been read at build (vite.config.ts), which saves it the reader.
 */
export function translator(language: Language, messages: Partial<Record<MessageKey, Text>>): Translate {
  const formats = new Map<MessageKey, IntlMessageFormat>()
  return (key, values) => {
    const text = messages[key] ?? key
    if (typeof text === 'string' && !(values && text.includes('{'))) return text
    const format = formats.get(key) ?? new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
    formats.set(key, format)
    return format.format(values) as string
  }
}

type Text = string | ConstructorParameters<typeof IntlMessageFormat>[0]

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)
