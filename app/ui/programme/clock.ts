import type { Language } from '#app/i18n/translate.ts'

/** A time on the wall as people write it: 9.30 in Dutch, 09:30 in English. */
export const clockText = (time: string, language: Language): string =>
  language === 'nl' ? time.replace(/^0/, '').replace(':', '.') : time
