import type { ParticipantList } from '#app/domain/participants/participant-list.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { ParticipantsHead } from './participants-head.tsx'

/** Who comes with what they need, for the hosts: to read, to print, to take into a spreadsheet. */
export function ParticipantsPage({ session, participants }: ParticipantList) {
  const t = useT()
  const base = `/sessions/${session.id}/participants`
  const columns = ['name', 'organisation', 'roleTitle', 'role', 'needs'] as const
  return (
    <>
      <ParticipantsHead session={session} title="participants.title" lead="participants.lead" />
      <ul className="stack no-print">
        <li>
          <a href={`${base}/shared`}>{t('participants.shared.link')}</a>
        </li>
        <li>
          <a href={`${base}.csv`} download>
            {t('participants.csv')}
          </a>
        </li>
      </ul>
      {participants.length === 0 && <p>{t('participants.none')}</p>}
      {participants.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled by keyboard too
        <section className="participants" aria-label={t('participants.caption')} tabIndex={0}>
          <table>
            <caption className="visually-hidden">{t('participants.caption')}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`participants.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {participants.map(({ id, name, organisation, roleTitle, role, needs }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{organisation}</td>
                  <td>{roleTitle}</td>
                  <td>{t(`participants.role.${role}`)}</td>
                  <td>{needs}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}
