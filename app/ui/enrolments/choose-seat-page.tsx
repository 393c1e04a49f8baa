import { enrolmentRoles } from '#app/domain/sessions/session.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { WithAside } from '#app/ui/kit/with-aside.tsx'
import { EnrolmentHead } from './enrolment-head.tsx'
import { NameChoice } from './name-choice.tsx'
import { WhoIsThere } from './who-is-there.tsx'
import { WhyFull } from './why-full.tsx'

/** The first step: how you come, what you bring and what you need. */
export function ChooseSeatPage({ session }: { session: ShownSession }) {
  const t = useT()
  const { standing } = session
  return (
    <>
      <EnrolmentHead session={session} step={1} />
      <WithAside label={t('sessions.who')} aside={<WhoIsThere session={session} />}>
        {standing === 'open' || standing === 'full' ? (
          <>
            <WhyFull session={session} />
            <SeatForm />
          </>
        ) : (
          <div className="stack">
            <p>{t(`sessions.you.${standing}`, { place: session.waitingPlace ?? 0 })}</p>
            <p>
              <a href={`/sessions/${session.id}`}>{t('sessions.toSession')}</a>
            </p>
          </div>
        )}
      </WithAside>
    </>
  )
}

function SeatForm() {
  const t = useT()
  const { field } = useRefused()
  return (
    <PlainForm submit={t('sessions.enrolment.next')}>
      <ChoiceGroup
        {...field('role', 'participant')}
        label={t('sessions.role')}
        options={enrolmentRoles.map((value) => ({
          value,
          label: t(`sessions.role.${value}`),
          hint: t(`sessions.role.${value}.hint`),
        }))}
      />
      <Field {...field('brings')} label={t('sessions.brings')} hint={t('sessions.brings.hint')} required={false} />
      <Field {...field('needs')} label={t('sessions.needs')} hint={t('sessions.needs.hint')} required={false} />
      <NameChoice />
    </PlainForm>
  )
}
