import type { ListedSession } from '#app/domain/sessions/session-lists.server.ts'
import { useLanguage, useT } from '#app/i18n/use-t.ts'
import { dateText } from '#app/ui/dates/dates.ts'
import { RuledList } from '#app/ui/kit/ruled-list.tsx'
import { AgendaLine } from './agenda-line.tsx'

/** Sessions in the order they are in, with a heading for each month; last those that wait for a date. */
export function AgendaMonths({ sessions }: { sessions: ListedSession[] }) {
  const t = useT()
  const language = useLanguage()
  const undated = sessions.filter(({ state }) => state === 'postponed')
  const dated = sessions.filter(({ state }) => state !== 'postponed')
  const months = new Map<string, ListedSession[]>()
  for (const session of dated) {
    const name = dateText(session.startsAt, 'month', language)
    months.set(name, [...(months.get(name) ?? []), session])
  }
  return (
    <div className="agenda">
      {[...months].map(([name, sessions]) => (
        <Month key={name} name={name} sessions={sessions} />
      ))}
      {undated.length > 0 && <Month name={t('agenda.undated')} sessions={undated} />}
    </div>
  )
}

function Month({ name, sessions }: { name: string; sessions: ListedSession[] }) {
  const id = name.replace(/\W+/g, '-')
  return (
    <section aria-labelledby={id}>
      <h2 className="agenda__month" id={id}>
        {name}
      </h2>
      <RuledList>
        {sessions.map((session) => (
          <AgendaLine key={session.id} session={session} />
        ))}
      </RuledList>
    </section>
  )
}
