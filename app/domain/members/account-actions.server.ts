import { memberOf } from '#app/access/policy.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { recordEvent } from '#app/domain/events/record-event.server.ts'
import { chosenOrganisation } from '#app/domain/organisations/organisations.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import { mustBeNames } from '#app/domain/privacy/only-names.server.ts'
import { Invalid } from '#app/errors.ts'
import type { Language } from '#app/i18n/translate.ts'
import { refuseGuessable } from './add-member.server.ts'
import { countAttempt, forgetAttempts } from './attempts.server.ts'
import type { ChangePassword, ReviseAccount } from './member-forms.server.ts'
import { hashPassword, isPassword } from './password.server.ts'
import { endAllSignIns } from './sign-in-actions.server.ts'

/** Say anew who you are. Cases keep the role and the sector of when they were written. */
export async function reviseAccount(ctx: Context, form: ReviseAccount): Promise<void> {
  const { id } = memberOf(ctx.viewer)
  return inTransaction(ctx, async (ctx) => {
    mustBeNames({ name: form.name, newOrganisation: form.newOrganisation })
    const organisationId = await chosenOrganisation(ctx, form)
    const { name, roleTitle, sector, experienceExpert, language } = form
    const before = await workplaceOf(ctx, id)
    await passGate(ctx, 'member', { id, texts: { roleTitle }, left: form })
    await ctx.db
      .updateTable('members')
      .set({ name, roleTitle, sector, experienceExpert, language, organisationId })
      .where('id', '=', id)
      .execute()
    await recordEvent(ctx, { name: 'member.revised', subjectId: id, audience: [`member:${id}`] })
    if (organisationId !== before)
      await recordEvent(ctx, { name: 'member.moved', subjectId: id, audience: [`member:${id}`] })
  })
}

async function workplaceOf({ db }: Context, id: string): Promise<string> {
  const member = db.selectFrom('members').select('organisationId').where('id', '=', id)
  return (await member.forUpdate().executeTakeFirstOrThrow()).organisationId
}

export async function chooseLanguage({ db, viewer }: Context, language: Language): Promise<void> {
  if (viewer.kind === 'member') await db.updateTable('members').set({ language }).where('id', '=', viewer.id).execute()
}

/**
 * Change the password. Security: asks for the one of now, so that a device left open is not enough, and ends every
 * sign-in, this one too. Returns the member, to sign in anew.
 */
export async function changePassword(ctx: Context, form: ChangePassword, from: string): Promise<string> {
  const { id } = memberOf(ctx.viewer)
  await countAttempt('sign-in', id, from)
  const member = await ctx.db
    .selectFrom('members')
    .select(['name', 'email', 'passwordHash'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (!(await isPassword(member.passwordHash, form.currentPassword))) {
    throw new Invalid({ currentPassword: ['account.password.wrong'] })
  }
  refuseGuessable('newPassword', form.newPassword, member)
  await setPassword(ctx, id, form.newPassword)
  await forgetAttempts('sign-in', id, from)
  return id
}

/** Security: links to reset it, made for the password before, are worth nothing afterwards. */
export async function setPassword(ctx: Context, memberId: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password)
  await inTransaction(ctx, async (ctx) => {
    await ctx.db.updateTable('members').set({ passwordHash }).where('id', '=', memberId).execute()
    await ctx.db.deleteFrom('passwordResets').where('memberId', '=', memberId).execute()
    await endAllSignIns(ctx, memberId)
    await recordEvent(ctx, { name: 'password.changed', subjectId: memberId, audience: [`member:${memberId}`] })
  })
}

/** Sign out everywhere: on this device and on every other. */
export async function signOutEverywhere(ctx: Context): Promise<void> {
  const { id } = memberOf(ctx.viewer)
  return inTransaction(ctx, (ctx) => endAllSignIns(ctx, id))
}
