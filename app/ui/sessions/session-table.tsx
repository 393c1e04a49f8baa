import type { ShownSession } from '#app/domain/sessions/session-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Uncertain } from '#app/ui/thread/text-marks.tsx'

type Props = { session: Pick<ShownSession, 'cases' | 'hiddenCases' | 'standing'> }

/** The cases on the table, by title for who may read them. */
export function SessionTable({ session: { cases, hiddenCases, standing } }: Props) {
  const t = useT()
  const isOpen = standing === 'open' || standing === 'enrolled' || standing === 'full'
  return (
    <section aria-labelledby="table">
      <h2 id="table">{t('sessions.cases')}</h2>
      {cases.length > 0 && (
        <ul className="session__cases">
          {cases.map(({ id, title }) => (
            <li key={id}>
              <Uncertain href={`/cases/${id}`}>{title}</Uncertain>
            </li>
          ))}
        </ul>
      )}
      {hiddenCases > 0 && <p className="soft">{t('sessions.cases.hidden', { count: hiddenCases })}</p>}
      {cases.length === 0 && hiddenCases === 0 && (
        <p>
          {t('sessions.cases.none')} {isOpen && <a href="/cases/new">{t('sessions.cases.bring')}</a>}
        </p>
      )}
    </section>
  )
}
