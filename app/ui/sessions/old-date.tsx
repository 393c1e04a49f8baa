import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.ts'

/** A date that no longer stands: struck out for the eye, and said in words to who does not see that. */
export function OldDate({ children }: { children: ReactNode }) {
  const t = useT()
  return (
    <>
      <span className="visually-hidden">{t('postponement.was')} </span>
      <s>{children}</s>
    </>
  )
}
