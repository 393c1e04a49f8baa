import type { WaitingList } from '#app/domain/enrolments/waiting-order.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { WaitingMoves } from './waiting-moves.tsx'

type Props = { sessionId: string; list: WaitingList }

/** Who waits, whom a seat is offered, and what is kept. For hosts only: it names people. */
export function WaitingPart({ sessionId, list: { offered, waiting, kept, moves } }: Props) {
  const t = useT()
  return (
    <>
      <h3>{t('waitingList.host', { count: waiting.length })}</h3>
      {kept > 0 && <p>{t('waitingList.host.kept', { count: kept })}</p>}
      {offered.length > 0 && (
        <ul className="session__list">
          {offered.map((person) => (
            <InList key={person.id} person={person} />
          ))}
        </ul>
      )}
      {waiting.length > 0 && (
        <ol className="session__list" data-kind="numbered">
          {waiting.map((person) => (
            <InList key={person.id} person={person} />
          ))}
        </ol>
      )}
      {waiting.length > 1 && (
        <p className="no-print">
          <a href={`/sessions/${sessionId}/waiting-list`}>{t('waitingList.host.order')}</a>
        </p>
      )}
      <WaitingMoves moves={moves} />
    </>
  )
}

function InList({ person }: { person: WaitingList['waiting'][number] }) {
  const t = useT()
  return (
    <li>
      <strong>{person.name}</strong>
      <MetaLine>
        {person.roleTitle && <span>{person.roleTitle}</span>}
        {person.organisation && <span>{person.organisation}</span>}
        <span>
          {t(person.offerUntil ? 'waitingList.host.offered' : 'waitingList.host.since')}{' '}
          <DateText value={person.offerUntil ?? person.since} kind="moment" />
        </span>
      </MetaLine>
    </li>
  )
}
