import type { ListedMethod } from '#app/domain/methods/method.ts'
import { useT } from '#app/i18n/use-t.ts'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'

type Props = { method: Pick<ListedMethod, 'group' | 'total' | 'trust' | 'experience'> }

/** How many people, how long, and what it asks of a group. */
export function MethodFacts({ method: { group, total, trust, experience } }: Props) {
  const t = useT()
  return (
    <MetaLine>
      <span>{t('methods.size', { min: group.min, max: group.max })}</span>
      <span>{t('methods.minutes', { total })}</span>
      <span>{t(`methods.trust.${trust}`)}</span>
      {experience === 'experienced' && <span>{t('methods.experienced')}</span>}
    </MetaLine>
  )
}
