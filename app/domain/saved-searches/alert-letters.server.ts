import { findViewer } from '#app/access/find-viewer.server.ts'
import { config } from '#app/config.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import type { Announce, Letter, LetterWriter } from '#app/domain/mail/letter.server.ts'
import { readHits } from '#app/domain/search/ask-engine.server.ts'
import { kinds } from '#app/domain/search/search-address.ts'
import { sessionZone } from '#app/domain/sessions/local-time.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { Language } from '#app/i18n/translate.ts'
import type { Hit } from '#search/search.server.ts'
import { makeStopPath } from './stop-link.server.ts'

// Security: this letter names no case, no title, no circle, nor what was looked for: the words of a question can tell as
// much as a case. It says how many there are of each kind. Its link leads to the search by its id.

const tellOwner: Announce = async (ctx, { subjectId }) => {
  const search = await ctx.db
    .selectFrom('savedSearches')
    .select('memberId')
    .where('id', '=', subjectId)
    .executeTakeFirst()
  return search ? [{ kind: 'search-alert', to: `member:${search.memberId}`, subjectId }] : []
}

export const alertAnnouncements: Record<string, Announce> = { 'saved-search.found': tellOwner }

/** Asked again when it leaves: not when they ended it, and only of what they may still read. */
const alert: LetterWriter = async (ctx, { subjectId, eventId }: Letter, { memberId, language }) => {
  const search = await ctx.db
    .selectFrom('savedSearches')
    .select('createdAt')
    .where('id', '=', subjectId)
    .where('memberId', '=', memberId ?? null)
    .where('alert', '<>', 'never')
    .executeTakeFirst()
  if (!search) return
  const found = await readFound({ ...ctx, viewer: await findViewer(ctx.db, memberId) }, subjectId, eventId)
  if (found.length === 0) return

  const t = translatorFor(language)
  const counts = kinds
    .map((kind) => ({ kind, count: found.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t(`search.count.${kind}`, { count, plus: '' }))
  const stop = await makeStopPath(ctx, subjectId)
  return {
    subject: t('savedSearches.mail.subject'),
    paragraphs: [
      t('savedSearches.mail', { day: dayText(search.createdAt, language), counts: listed(counts, language) }),
      t('savedSearches.mail.stop', { link: new URL(stop, config.publicUrl).href }),
    ],
    action: { label: t('savedSearches.mail.action'), path: `/saved-searches/${subjectId}/finds` },
    stop,
  }
}

export const alertLetters: Record<string, LetterWriter> = { 'search-alert': alert }

/** What this event told of, as far as they may read it now. */
async function readFound(ctx: Context, savedSearchId: string, eventId: string) {
  const hits = await ctx.db
    .selectFrom('savedSearchHits')
    .select(['kind', 'id'])
    .$narrowType<Hit>()
    .where('savedSearchId', '=', savedSearchId)
    .where('eventId', '=', eventId)
    .execute()
  return readHits(ctx, hits, 'nl')
}

const locales = { nl: 'nl-NL', en: 'en-GB' }

const listed = (texts: string[], language: Language) => new Intl.ListFormat(locales[language]).format(texts)

const dayText = (moment: Date, language: Language) =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: sessionZone }).format(moment)
