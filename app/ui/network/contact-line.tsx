import { useT } from '#app/i18n/use-t.ts'

/** Whom to write to, when someone was named. */
export function ContactLine({ contact }: { contact?: string }) {
  const t = useT()
  if (!contact) return <p>{t('network.noContact')}</p>
  return (
    <p>
      {t('network.contact')} <a href={`mailto:${contact}`}>{contact}</a>
    </p>
  )
}
