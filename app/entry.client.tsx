import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { offer } from './i18n/catalogue.ts'

// Only the texts of the language on the page travel, and those for writing only where one writes.
const { lang, dataset } = document.documentElement
const language = lang === 'en' ? 'en' : 'nl'
const parts =
  language === 'en'
    ? [() => import('./i18n/en-enhanced.ts'), () => import('./i18n/en-writing.ts')]
    : [() => import('./i18n/nl-enhanced.ts'), () => import('./i18n/nl-writing.ts')]
const wanted = parts.slice(0, dataset.enhanced === 'writing' ? 2 : 1)
const texts = await Promise.all(wanted.map((part) => part()))
offer(language, Object.assign({}, ...texts.flatMap((part) => Object.values(part))))

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  )
})
