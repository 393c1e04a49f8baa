import { wayIn } from '#app/domain/enrolments/way-in.ts'
import type { EnrolmentRole, NameAudience } from '#app/domain/sessions/session.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { HouseRules } from '#app/ui/sessions/house-rules.tsx'
import { EnrolmentHead } from './enrolment-head.tsx'
import { WhyFull } from './why-full.tsx'

export type ChosenSeat = {
  role: EnrolmentRole
  brings: string
  hopes: string
  needs: string
  authorityRelation: boolean | null
  shownTo?: NameAudience
  reason: string
  'asked[]': string[]
  'answer[]': string[]
}

type Props = { session: ShownSession; chosen: ChosenSeat }

/** The second step: what was chosen, and how we treat each other at the table. The choice travels in the form itself. */
export function ConfirmSeatPage({ session, chosen }: Props) {
  const t = useT()
  const { id, groundRules } = session
  const { authorityRelation } = chosen
  return (
    <>
      <EnrolmentHead session={session} step={2} />
      <PlainForm
        action={`/sessions/${id}/enrolment/confirmation`}
        submit={t(confirms(session))}
        beside={<a href={`/sessions/${id}/enrolment`}>{t('sessions.enrolment.back')}</a>}
      >
        <WhyFull session={session} />
        <dl className="session__chosen">
          <Chosen label={t('sessions.role')} text={t(`sessions.role.${chosen.role}`)} />
          {chosen['asked[]'].map((question, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what a criterion is
            <Chosen key={at} label={question} text={chosen['answer[]'][at]} />
          ))}
          <Chosen label={t('requests.reason')} text={chosen.reason} />
          <Chosen label={t('sessions.brings')} text={chosen.brings} />
          <Chosen label={t('modes.hopes')} text={chosen.hopes} />
          <Chosen label={t('sessions.needs')} text={chosen.needs} />
          <Chosen label={t('seat.shownTo')} text={t(`seat.shownTo.${chosen.shownTo ?? 'nobody'}`)} />
          {authorityRelation !== null && (
            <Chosen label={t('modes.authority')} text={t(`modes.authority.${authorityRelation ? 'yes' : 'no'}`)} />
          )}
        </dl>
        {Object.entries(chosen).flatMap(([name, value]) =>
          [value].flat().map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was chosen does not move
            <input key={`${name} ${at}`} type="hidden" name={name} value={asTyped(one)} />
          )),
        )}
        <section className="stack" aria-labelledby="rules">
          <h2 id="rules">{t('sessions.rules.title')}</h2>
          <HouseRules rules={groundRules} />
          <p>{t('sessions.rules.safety')}</p>
        </section>
      </PlainForm>
    </>
  )
}

function confirms(session: ShownSession) {
  const way = wayIn({ ...session, leads: session.abilities['session.revise'] })
  if (way === 'ask' || way === 'apply') return 'requests.confirm'
  return session.standing === 'full' ? 'waitingList.join' : 'sessions.enrolment.confirm'
}

const asTyped = (value: string | boolean | null) => (typeof value === 'string' ? value : answers[String(value)])
const answers: Record<string, string> = { true: 'yes', false: 'no', null: '' }

function Chosen({ label, text }: { label: string; text: string | undefined }) {
  if (!text) return null
  return (
    <>
      <dt dir="auto">{label}</dt>
      <dd dir="auto">{text}</dd>
    </>
  )
}
