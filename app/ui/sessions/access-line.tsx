import type { Access } from '#app/domain/sessions/access.ts'
import { useT } from '#app/i18n/use-t.ts'

/** Who can come in, in one line. The language is named when it is not the usual one. */
export function AccessLine({ session: { accessFeatures, accessFacts, spoken } }: { session: Access }) {
  const t = useT()
  const facts = [
    ...accessFeatures.map((feature) => t(`facts.access.${feature}`).toLowerCase()),
    ...(spoken === 'nl' ? [] : [t('facts.spoken.in', { language: t(`facts.spoken.${spoken}`) })]),
    accessFacts,
  ].filter(Boolean)
  if (facts.length === 0) return null
  return (
    <p className="soft" dir="auto">
      {t('sessions.access', { facts: facts.join(', ') })}
    </p>
  )
}
