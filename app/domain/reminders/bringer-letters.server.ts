import { hostNames } from '#app/domain/circles/host-names.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { whenText } from '#app/domain/enrolments/letter-dates.server.ts'
import type { Announce, LetterWriter } from '#app/domain/mail/letter.server.ts'
import { takenAt } from '#app/domain/preparation/clock.server.ts'
import { tablesToCome } from '#app/domain/sessions/session-cases.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'

// To who brought a case. Security: to the alias; who that is gets looked up when the mail leaves, and no letter to anyone
// else says that one was sent. None names the case.

const aliasOf = async ({ db }: Context, caseId: string) =>
  (await db.selectFrom('cases').select('alias').where('id', '=', caseId).executeTakeFirst())?.alias

/** The case lies on a table: what that means, and that others read it beforehand only when its bringer says so. */
const tellTable: Announce = async (ctx, { subjectId }) => {
  const alias = await aliasOf(ctx, subjectId)
  return alias ? [{ kind: 'case-on-table', to: `author:${alias}`, subjectId }] : []
}

/** The same evening: thanks, and someone to call. */
const thankBringers: Announce = async ({ db }, { subjectId }) => {
  const cases = await db
    .selectFrom('sessionCases')
    .innerJoin('cases', 'cases.id', 'sessionCases.caseId')
    .select(['cases.id', 'cases.alias'])
    .where('sessionCases.sessionId', '=', subjectId)
    .where('cases.state', 'not in', ['draft', 'checking', 'withdrawn'])
    .execute()
  return cases.map(({ id, alias }) => ({ kind: 'bringer-thanked', to: `author:${alias}`, subjectId: id }))
}

export const bringerAnnouncements: Record<string, Announce> = {
  'case.scheduled': tellTable,
  'session.thanked': thankBringers,
}

const onTable: LetterWriter = async (ctx, { subjectId }, { language }) => {
  const [sessionId] = await tablesToCome(ctx, subjectId)
  if (!sessionId) return
  const { title, startsAt, endsAt, heldBack, state } = await ctx.db
    .selectFrom('sessions')
    .select(['title', 'startsAt', 'endsAt', 'heldBack', 'state'])
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
  if (state !== 'announced') return
  const t = translatorFor(language)
  return {
    subject: t('bringers.mail.table.subject'),
    paragraphs: [
      t('bringers.mail.table', {
        title: heldBack ? t('sessions.heldBack') : title,
        when: whenText({ startsAt, endsAt }, language),
      }),
      t('bringers.mail.table.consent'),
      t('bringers.mail.table.off'),
    ],
    action: { label: t('bringers.mail.table.action'), path: `/cases/${subjectId}/tables` },
  }
}

const thanked: LetterWriter = async (ctx, { subjectId }, { language }) => {
  const held = await ctx.db
    .selectFrom('sessionCases')
    .innerJoin('sessions', 'sessions.id', 'sessionCases.sessionId')
    .innerJoin('cases', 'cases.id', 'sessionCases.caseId')
    .select(['sessions.id', 'sessions.circleId'])
    .where('caseId', '=', subjectId)
    .where('sessions.state', '=', 'announced')
    .where('sessions.endsAt', '<=', ctx.now)
    .where('cases.state', 'not in', ['draft', 'checking', 'withdrawn'])
    .orderBy('sessions.endsAt', 'desc')
    .executeTakeFirst()
  if (!held || !(await takenAt(ctx, held.id, 'thanked'))) return
  const t = translatorFor(language)
  const names = await hostNames(ctx, held.circleId, language)
  return {
    subject: t('bringers.mail.thanked.subject'),
    paragraphs: [
      t('bringers.mail.thanked'),
      names ? t('bringers.mail.thanked.care', { names }) : t('bringers.mail.thanked.care.nobody'),
      t('bringers.mail.thanked.next'),
    ],
    action: { label: t('bringers.mail.thanked.action'), path: `/cases/${subjectId}` },
  }
}

export const bringerLetters: Record<string, LetterWriter> = { 'case-on-table': onTable, 'bringer-thanked': thanked }
