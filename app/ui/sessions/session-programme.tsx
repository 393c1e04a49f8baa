import type { SessionMethod } from '#app/domain/sessions/planning-queries.server.ts'
import type { ProgrammeRow } from '#app/domain/sessions/session.ts'
import { useLanguage, useT } from '#app/i18n/use-t.ts'

type Props = {
  rows: ProgrammeRow[]
  method: SessionMethod | null
  /** For a date that no longer stands. */
  wasPlanned?: boolean
}

/** What happens when. A row may have no time. */
export function SessionProgramme({ rows, method, wasPlanned }: Props) {
  const t = useT()
  return (
    <section aria-labelledby="programme">
      <h2 id="programme">{t('sessions.programme')}</h2>
      {wasPlanned && rows.length > 0 && <p className="session__was soft">{t('postponement.programme')}</p>}
      {rows.length > 0 && (
        <ol className="session__programme">
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the programme is what a row is
            <li key={index}>
              <Clock time={row.startsAt} />
              <span dir="auto">{row.title}</span>
            </li>
          ))}
        </ol>
      )}
      {method && (
        <p>
          {t('sessions.method')}: <a href={`/methods/${method.key}`}>{method.name}</a>
        </p>
      )}
    </section>
  )
}

function Clock({ time }: { time: string | null }) {
  const language = useLanguage()
  if (!time) return <span />
  return <time dateTime={time}>{language === 'nl' ? time.replace(/^0/, '').replace(':', '.') : time}</time>
}
