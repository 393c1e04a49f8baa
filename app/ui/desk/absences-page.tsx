import type { Absence } from '#app/domain/absences/absence-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'

type Props = { id: string; coHosts: { id: string; name: string }[]; absences: Absence[]; today: string }

/** "Ik ben er niet van … tot …": a co-host stands in. */
export function AbsencesPage({ id, coHosts, absences, today }: Props) {
  const t = useT()
  const { field } = useRefused()
  const back = <a href="/desk">{t('absences.back')}</a>
  return (
    <>
      <PageTitle below={<p>{t('absences.lead')}</p>}>{t('absences.title')}</PageTitle>
      <div className="stack">
        {absences.length > 0 && <Planned absences={absences} />}
        {coHosts.length === 0 ? (
          <>
            <p>{t('absences.alone')}</p>
            <p>{back}</p>
          </>
        ) : (
          <PlainForm submit={t('absences.button')} beside={back}>
            <input type="hidden" name="id" value={id} />
            <Field {...field('fromOn', today)} type="date" label={t('absences.from')} />
            <Field {...field('untilOn')} type="date" label={t('absences.until')} />
            <ChoiceGroup
              {...field('standInId', coHosts.length === 1 ? coHosts[0]?.id : '')}
              label={t('absences.standIn')}
              options={coHosts.map((host) => ({ value: host.id, label: host.name }))}
            />
          </PlainForm>
        )}
      </div>
    </>
  )
}

function Planned({ absences }: { absences: Absence[] }) {
  const t = useT()
  return (
    <section className="stack" aria-labelledby="planned">
      <h2 id="planned">{t('absences.planned')}</h2>
      <RuledList>
        {absences.map(({ id, name, fromOn, untilOn }) => (
          <RuledItem key={id}>
            <form method="post" action={`/desk/absences/${id}/end`} className="row">
              <span>
                <DateText value={fromOn} /> – <DateText value={untilOn} />, {t('absences.line', { name })}
              </span>
              <Button kind="quiet" size="small">
                {t('absences.end')}
              </Button>
            </form>
          </RuledItem>
        ))}
      </RuledList>
    </section>
  )
}
