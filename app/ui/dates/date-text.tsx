import { useLanguage } from '#app/i18n/use-t.ts'
import { type DateKind, dateText, spanText } from './dates.ts'

/** `value`: a moment in ISO or a day such as 2026-12-03. With `until` it is a span of hours. */
type Props = { value: string; kind?: DateKind; until?: string }

/** A date people can read, and machines too. */
export function DateText({ value, kind = 'day', until }: Props) {
  const language = useLanguage()
  return <time dateTime={value}>{until ? spanText(value, until, language) : dateText(value, kind, language)}</time>
}
