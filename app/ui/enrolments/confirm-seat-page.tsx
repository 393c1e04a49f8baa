import type { EnrolmentRole, NameAudience } from '#app/domain/sessions/session.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { HouseRules } from '#app/ui/sessions/house-rules.tsx'
import { EnrolmentHead } from './enrolment-head.tsx'
import { WhyFull } from './why-full.tsx'

export type ChosenSeat = { role: EnrolmentRole; brings: string; needs: string; shownTo?: NameAudience }

/** The second step: what was chosen, and how we treat each other at the table. The choice travels in the form itself. */
export function ConfirmSeatPage({ session, chosen }: { session: ShownSession; chosen: ChosenSeat }) {
  const t = useT()
  const { id, groundRules } = session
  return (
    <>
      <EnrolmentHead session={session} step={2} />
      <PlainForm
        action={`/sessions/${id}/enrolment/confirmation`}
        submit={t(session.standing === 'full' ? 'waitingList.join' : 'sessions.enrolment.confirm')}
        beside={<a href={`/sessions/${id}/enrolment`}>{t('sessions.enrolment.back')}</a>}
      >
        <WhyFull session={session} />
        <dl className="session__chosen">
          <dt>{t('sessions.role')}</dt>
          <dd>{t(`sessions.role.${chosen.role}`)}</dd>
          {chosen.brings && <Chosen label={t('sessions.brings')} text={chosen.brings} />}
          {chosen.needs && <Chosen label={t('sessions.needs')} text={chosen.needs} />}
          <Chosen label={t('seat.shownTo')} text={t(`seat.shownTo.${chosen.shownTo ?? 'nobody'}`)} />
        </dl>
        {Object.entries(chosen).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <section className="stack" aria-labelledby="rules">
          <h2 id="rules">{t('sessions.rules.title')}</h2>
          <HouseRules rules={groundRules} />
          <p>{t('sessions.rules.safety')}</p>
        </section>
      </PlainForm>
    </>
  )
}

function Chosen({ label, text }: { label: string; text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd dir="auto">{text}</dd>
    </>
  )
}
