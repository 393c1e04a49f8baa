import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { offer } from './i18n/catalogue.ts'

// Only the texts of the language on the page travel.
const language = document.documentElement.lang === 'en' ? 'en' : 'nl'
if (language === 'en') offer('en', (await import('./i18n/en-enhanced.ts')).enEnhanced)
else offer('nl', (await import('./i18n/nl-enhanced.ts')).nlEnhanced)

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  )
})
