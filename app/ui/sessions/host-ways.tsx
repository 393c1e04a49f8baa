import { asksFirst } from '#app/domain/sessions/enrolment-mode.ts'
import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'

type Props = { session: Pick<ShownSession, 'id' | 'enrolmentMode' | 'standing' | 'state'> }
type Way = [to: string, text: string] | false

/** Where a host can go from here: what the session is, who comes, and when. */
export function HostWays({ session: { id, enrolmentMode, standing, state } }: Props) {
  const t = useT()
  const isDone = standing === 'held' || standing === 'cancelled'
  const mayComeIn = !isDone && standing !== 'begun'
  const isDated = standing !== 'postponed'
  const groups: [name: string, ways: Way[]][] = [
    [
      t('sessions.host.theSession'),
      [
        standing !== 'cancelled' && ['details', t('details.write')],
        !isDone && ['library', t('library.choose')],
        !isDone && ['series', t('series.choose')],
        !isDone && ['organisers', t('organisers.choose')],
      ],
    ],
    [
      t('sessions.host.thePeople'),
      [
        mayComeIn && asksFirst(enrolmentMode) && ['requests', t('requests.title')],
        mayComeIn && ['invitations', t('circles.invite')],
        mayComeIn && isDated && ['guests/new', t('guestSeats.new')],
        state === 'announced' && ['attendance', t('seat.host.attendance')],
        state === 'announced' && ['participants', t('participants.host')],
        state === 'announced' && ['table-cards', t('tableCards.title')],
      ],
    ],
    [
      t('sessions.host.theDate'),
      [
        mayComeIn && isDated && ['postponement', t('sessions.host.postpone')],
        !isDone && ['cancellation', t('sessions.host.cancel')],
      ],
    ],
  ]
  return (
    <div className="session__ways no-print">
      {groups.map(([name, ways]) => (
        <Ways key={name} id={id} name={name} ways={ways.filter((way) => way !== false)} />
      ))}
    </div>
  )
}

function Ways({ id, name, ways }: { id: string; name: string; ways: [to: string, text: string][] }) {
  if (ways.length === 0) return null
  return (
    <div>
      <h3>{name}</h3>
      <ul>
        {ways.map(([to, text]) => (
          <li key={to}>
            <a href={`/sessions/${id}/${to}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
