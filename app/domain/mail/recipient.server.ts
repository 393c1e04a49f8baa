import { addressBehind } from '#app/access/authorship.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { isLanguage } from '#app/i18n/translate.ts'
import type { Letter, Recipient } from './letter.server.ts'

/** Whose letterbox this is, looked up at the moment the mail leaves. Nobody when they have gone since. */
export async function findRecipient(ctx: Context, to: Letter['to']): Promise<Recipient | undefined> {
  const [kind, id = ''] = to.split(':')
  if (kind === 'author') return recipientOf(await addressBehind(ctx.db, id))
  if (kind === 'member') return recipientOf(await findMember(ctx, id))
  if (kind === 'guest') return findGuest(ctx, id)
  if (kind === 'invitation') return findInvited(ctx, id)
  if (kind === 'seat-invitation') return findInvitedToSeat(ctx, id)
  throw new Error(`mail: nobody is called ${kind}`)
}

type Row = { id: string; name: string; email: string; language: string }

const recipientOf = (row?: Row): Recipient | undefined =>
  row && { memberId: row.id, name: row.name, email: row.email, language: languageOf(row.language) }

const languageOf = (language: string | null) => (isLanguage(language) ? language : 'nl')

const findMember = ({ db }: Context, id: string) =>
  db
    .selectFrom('members')
    .select(['id', 'name', 'email', 'language'])
    .where('id', '=', id)
    .where('deactivatedAt', 'is', null)
    .executeTakeFirst()

/** Nobody when they left no address: who came by paper is told by the host. */
async function findGuest({ db }: Context, id: string): Promise<Recipient | undefined> {
  const row = await db
    .selectFrom('guests')
    .select(['name', 'email', 'language'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.email ? { ...row, language: languageOf(row.language) } : undefined
}

/** We know nothing of a person invited but an address; the letter speaks the language of who invites. */
async function findInvited({ db }: Context, id: string): Promise<Recipient | undefined> {
  const row = await db
    .selectFrom('invitations')
    .leftJoin('members as host', 'host.id', 'invitations.invitedById')
    .select(['invitations.email', 'host.language'])
    .where('invitations.id', '=', id)
    .executeTakeFirst()
  return row && { name: '', email: row.email, language: languageOf(row.language) }
}

/** A member by their own name and in their own language; of anyone else we know the address. */
async function findInvitedToSeat({ db }: Context, id: string): Promise<Recipient | undefined> {
  const row = await db
    .selectFrom('seatInvitations as i')
    .leftJoin('members as host', 'host.id', 'i.invitedById')
    .leftJoin('members as known', 'known.id', 'i.memberId')
    .select(['i.email', 'host.language', 'known.name', 'known.language as ownLanguage'])
    .where('i.id', '=', id)
    .executeTakeFirst()
  return row && { name: row.name ?? '', email: row.email, language: languageOf(row.ownLanguage ?? row.language) }
}
