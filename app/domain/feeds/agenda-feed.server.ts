import { visitor } from '#app/access/viewer.ts'
import { calendarText } from '#app/domain/calendar/calendar.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { networkFacts } from '#app/domain/network/network-facts.server.ts'
import { changedAt } from '#app/domain/sessions/changed-at.server.ts'
import { doorsOpen } from '#app/domain/sessions/doors-open.server.ts'
import type { SessionState } from '#app/domain/sessions/session.ts'
import { visibleSessions } from '#app/domain/sessions/session-queries.server.ts'
import { whereItIs } from '#app/domain/sessions/where-it-is.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { Language } from '#app/i18n/translate.ts'
import { feedEntry } from './feed-entry.server.ts'

const mostSessions = 500
const month = 31 * 86_400_000

/** The agenda as a calendar. Security: what a visitor may read, whoever asks: a calendar shows it to anyone. */
export async function readAgendaFeed(ctx: Context, language: Language): Promise<string> {
  const rows = await visibleSessions({ ...ctx, viewer: visitor })
    .select(['sessions.id', 'sessions.title', whereItIs.as('place'), 'sessions.startsAt'])
    .select([
      'sessions.endsAt',
      'sessions.state',
      'sessions.sequence',
      changedAt.as('stamp'),
      doorsOpen.as('doorsOpen'),
    ])
    .where('sessions.endsAt', '>', new Date(ctx.now.getTime() - month))
    .orderBy('sessions.startsAt')
    .orderBy('sessions.id')
    .limit(mostSessions)
    .execute()
  const entries = rows.map(({ stamp, sequence, ...row }) => {
    const place = row.place || translatorFor(language)('sessions.online')
    const known = { ...row, sessionId: row.id, place, state: row.state as SessionState }
    return { ...feedEntry(known, language), stamp, sequence }
  })
  const name = translatorFor(language)('calendar.agenda', { network: networkFacts().networkName })
  return calendarText(entries, { method: 'PUBLISH' }, name)
}
