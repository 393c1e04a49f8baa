import type { ReactNode } from 'react'
import type { Together } from '#app/domain/privacy/together.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Card } from '#app/ui/kit/card.tsx'

/** What together points at one person, and the one change that helps most. In words, never as a score. */
export function TogetherCard({
  together: { level, words, most },
  children,
}: {
  together: Together
  children?: ReactNode
}) {
  const t = useT()
  const quoted = words.map((one) => `‘${one}’`).join(' + ')
  return (
    <Card tone="attention" labelledBy="together">
      <h3 id="together">{t('anonymise.together')}</h3>
      <p>{t(level === 'hold' ? 'anonymise.together.hold' : 'anonymise.together.warn', { words: quoted })}</p>
      {most && <p>{t('anonymise.together.most', { most })}</p>}
      {children}
    </Card>
  )
}
