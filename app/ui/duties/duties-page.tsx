import type { DutyState, ShownDuty } from '#app/domain/duties/duty.ts'
import type { SessionState } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RuledList } from '#app/ui/kit/ruled-list.tsx'
import { DutyLine } from './duty-line.tsx'

type Props = {
  session: { id: string; title: string; state: SessionState; startsAt: string; endsAt: string }
  duties: ShownDuty[]
  today: string
}

const parts: { name: 'ready' | 'later' | 'settled'; states: DutyState[] }[] = [
  { name: 'ready', states: ['ready'] },
  { name: 'later', states: ['later'] },
  { name: 'settled', states: ['done', 'not_needed'] },
]

/** The whole timeline of a session, for its hosts: what waits, what comes, what is done. */
export function DutiesPage({ session, duties, today }: Props) {
  const t = useT()
  const { id, title, state, startsAt, endsAt } = session
  return (
    <>
      <PageTitle
        below={
          <p>
            <strong>{title || t('sessions.heldBack')}</strong>
            {state === 'announced' && (
              <>
                , <DateText value={startsAt} until={endsAt} />
              </>
            )}
          </p>
        }
      >
        {t('duties.title')}
      </PageTitle>
      <div className="stack">
        <p>{t(leads[state])}</p>
        {parts.map(({ name, states }) => {
          const shown = duties.filter((duty) => states.includes(duty.state))
          if (shown.length === 0) return null
          return (
            <section key={name} className="stack" aria-labelledby={name}>
              <h2 id={name}>{t(`duties.${name}`)}</h2>
              <RuledList>
                {shown.map((duty) => (
                  <DutyLine key={duty.key} sessionId={id} duty={duty} today={today} />
                ))}
              </RuledList>
            </section>
          )
        })}
        <p>
          <a href={`/sessions/${id}`}>{t('duties.back')}</a>
        </p>
      </div>
    </>
  )
}

const leads = { announced: 'duties.lead', postponed: 'duties.frozen', cancelled: 'duties.over' } as const
