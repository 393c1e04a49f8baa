import { type NameAudience, nameAudiences } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'

/** Who may see the name of someone who comes. Nobody, unless they choose otherwise. */
export function NameChoice({ chosen = 'nobody' }: { chosen?: NameAudience }) {
  const t = useT()
  const { field } = useRefused()
  return (
    <ChoiceGroup
      {...field('shownTo', chosen)}
      label={t('seat.shownTo')}
      hint={t('seat.shownTo.hint')}
      options={nameAudiences.map((value) => ({
        value,
        label: t(`seat.shownTo.${value}`),
        hint: t(`seat.shownTo.${value}.hint`),
      }))}
    />
  )
}
