import type { DutyKey } from '#app/domain/duties/duty.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

type Props = {
  session: { id: string; title: string; circleId: string }
  duty: DutyKey
  hosts: { id: string; name: string }[]
  hands: { to: string; note: string } | null
  version: string
}

/** A duty goes to another host of the circle, with a note. */
export function HandoverPage({ session, duty, hosts, hands, version }: Props) {
  const t = useT()
  const { field } = useRefused()
  const back = <a href={`/sessions/${session.id}/duties`}>{t('duties.handover.keep')}</a>
  return (
    <>
      <PageTitle below={<p>{session.title || t('sessions.heldBack')}</p>}>
        {t('duties.handover.title', { duty: t(`duties.${duty}`) })}
      </PageTitle>
      {hosts.length === 0 ? (
        <div className="stack">
          <p>{t('duties.handover.alone')}</p>
          <p className="row">
            <a href={`/circles/${session.circleId}/invitations`}>{t('duties.voices.do')}</a>
            {back}
          </p>
        </div>
      ) : (
        <PlainForm submit={t('duties.handover.button')} version={version} beside={back}>
          <p>{t('duties.handover.lead')}</p>
          {hands && <p>{t('duties.handover.now', { to: hands.to })}</p>}
          <ChoiceGroup
            {...field('toId', hosts.length === 1 ? hosts[0]?.id : '')}
            label={t('duties.handover.to')}
            options={hosts.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Field
            {...field('note', hands?.note)}
            label={t('duties.handover.note')}
            hint={t('duties.handover.note.hint')}
            required={false}
          />
        </PlainForm>
      )}
    </>
  )
}
