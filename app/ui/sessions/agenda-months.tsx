import type { ListedSession } from '#app/domain/sessions/session-lists.server.ts'
import { useLanguage } from '#app/i18n/use-t.ts'
import { dateText } from '#app/ui/dates/dates.ts'
import { RuledList } from '#app/ui/kit/ruled-list.tsx'
import { AgendaLine } from './agenda-line.tsx'

/** Sessions in the order they are in, with a heading for each month. */
export function AgendaMonths({ sessions }: { sessions: ListedSession[] }) {
  const language = useLanguage()
  const months = [...new Set(sessions.map(({ startsAt }) => dateText(startsAt, 'month', language)))]
  return (
    <div className="agenda">
      {months.map((month) => (
        <section key={month} aria-labelledby={idOf(month)}>
          <h2 className="agenda__month" id={idOf(month)}>
            {month}
          </h2>
          <RuledList>
            {sessions
              .filter(({ startsAt }) => dateText(startsAt, 'month', language) === month)
              .map((session) => (
                <AgendaLine key={session.id} session={session} />
              ))}
          </RuledList>
        </section>
      ))}
    </div>
  )
}

const idOf = (month: string) => month.replace(/\W+/g, '-')
