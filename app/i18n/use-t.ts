import { createContext, useContext } from 'react'
import { translatorFor } from './catalogue.ts'
import type { Language, Translate } from './translate.ts'

const CurrentLanguage = createContext<Language>('nl')

/** Wraps the page in its language. */
export const LanguageProvider = CurrentLanguage.Provider

export const useLanguage = (): Language => useContext(CurrentLanguage)

/** `const t = useT()`, then `t('frame.skip')` or `t('insight.count', { count })`. */
export const useT = (): Translate => translatorFor(useLanguage())
