import type { DraftStep } from '#app/domain/cases/draft-steps.ts'
import type { MessageKey } from '#app/i18n/nl.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Notice } from '#app/ui/kit/notice.tsx'

const places: Record<string, { step: DraftStep; label: MessageKey }> = {
  title: { step: 'story', label: 'cases.titleField' },
  happening: { step: 'story', label: 'cases.happening' },
  runsInto: { step: 'story', label: 'cases.runsInto.label' },
  uncertainty1: { step: 'uncertainty', label: 'cases.uncertainty.1' },
  circleId: { step: 'readers', label: 'cases.circle.label' },
  roleTitle: { step: 'readers', label: 'cases.roleTitle.label' },
}

/** What has to be filled in first; each line leads to its place. */
export function MissingList({ id, fields }: { id: string; fields: string[] }) {
  const t = useT()
  return (
    <Notice kind="attention" title={t('cases.submission.missing')}>
      <ul>
        {fields.map((field) => {
          const place = places[field]
          return (
            place && (
              <li key={field}>
                <a href={`/cases/${id}/draft?step=${place.step}#${field}`}>{t(place.label)}</a>
              </li>
            )
          )
        })}
      </ul>
    </Notice>
  )
}
