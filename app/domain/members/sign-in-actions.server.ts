import type { Context } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { Invalid } from '#app/errors.ts'
import { countAttempt, forgetAttempts } from './attempts.server.ts'
import { canonicalAddress } from './email-address.ts'
import type { SignIn } from './member-forms.server.ts'
import { hashOfNobody, isPassword } from './password.server.ts'
import { endSignInsOf } from './sign-ins.server.ts'

/**
 * Who this is, by address and password.
 * Security: an unknown address, a wrong password and a closed account get one answer after the same work (L32).
 */
export async function checkSignIn(ctx: Context, { email, password }: SignIn, from: string) {
  const address = canonicalAddress(email)
  const counted = address ?? email.toLowerCase()
  await countAttempt('sign-in', counted, from)
  const member = address ? await findByAddress(ctx, address) : undefined
  const fits = await isPassword(member?.passwordHash ?? (await hashOfNobody()), password)
  if (!member || !fits) throw new Invalid({ form: ['account.sign-in.wrong'] })
  await forgetAttempts('sign-in', counted, from)
  return { id: member.id, language: member.language }
}

const findByAddress = ({ db }: Context, address: string) =>
  db
    .selectFrom('members')
    .select(['id', 'passwordHash', 'language'])
    .where('email', '=', address)
    .where('deactivatedAt', 'is', null)
    .executeTakeFirst()

/** End every sign-in of a member, here and elsewhere, and the live lines that hang on them. */
export async function endAllSignIns(ctx: Context, memberId: string): Promise<void> {
  await endSignInsOf(memberId, ctx.db)
  await recordEvent(ctx, { name: 'sign-ins.ended', subjectId: memberId, audience: [`member:${memberId}`] })
}

/** Signed out on this device: its live lines close, and those of other devices dial anew. */
export async function tellSignedOut(ctx: Context): Promise<void> {
  if (ctx.viewer.kind !== 'member') return
  const { id } = ctx.viewer
  await recordEvent(ctx, { name: 'sign-ins.ended', subjectId: id, audience: [`member:${id}`] })
}
