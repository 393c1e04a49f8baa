import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { offer } from '#app/i18n/catalogue.ts'
import { en } from '#app/i18n/en.ts'
import { nl } from '#app/i18n/nl.ts'
import type { Language } from '#app/i18n/translate.ts'
import { LanguageProvider } from '#app/i18n/use-t.ts'

offer('nl', nl)
offer('en', en)

/** What a part of a page sends to the browser, before any JavaScript. */
export const markup = (element: ReactElement, language: Language = 'nl') =>
  renderToStaticMarkup(<LanguageProvider value={language}>{element}</LanguageProvider>)

/** The attributes of the first such element. */
export function attributesOf(html: string, tag: string): Record<string, string> {
  const [, attributes = ''] = new RegExp(`<${tag}\\b([^>]*)>`).exec(html) ?? []
  return Object.fromEntries(
    [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  )
}
