import { randomUUID } from 'node:crypto'
import type { Sector } from '#app/access/sector.ts'
import type { Role } from '#app/access/viewer.ts'
import { config } from '#app/config.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { passGate } from '#app/domain/privacy/gate.server.ts'
import type { LeaveForm } from '#app/domain/privacy/leave-form.server.ts'
import { mustBeNames } from '#app/domain/privacy/only-names.server.ts'
import { Forbidden, Invalid } from '#app/errors.ts'
import type { Language } from '#app/i18n/translate.ts'
import { hashPassword } from './password.server.ts'
import { isGuessable } from './password-rules.ts'

export type NewMember = {
  name: string
  email: string
  roleTitle: string
  organisationId: string
  sector: Sector
  experienceExpert?: boolean
  language?: Language
  role?: Role
  createdAt?: Date
  left?: LeaveForm
} & ({ password: string } | { passwordHash: string })

/**
 * Add a person. For the system only: people come in by invitation (circles/invitation-actions), the first one by the
 * first steps, and seeds here. Gives Invalid when the address is taken.
 */
export async function addMember(ctx: Context, { createdAt = ctx.now, ...person }: NewMember): Promise<string> {
  if (ctx.viewer.kind !== 'system') throw new Forbidden('member.add')
  const { name, email, roleTitle, organisationId, sector, experienceExpert, language, role } = person
  const id = randomUUID()
  mustBeNames({ name })
  await passGate(ctx, 'member', { id, texts: { roleTitle }, left: person.left })
  const passwordHash = 'passwordHash' in person ? person.passwordHash : await hashPassword(person.password)
  const facts = { name, email, roleTitle, organisationId, sector, experienceExpert, language, role }
  const added = await ctx.db
    .insertInto('members')
    .values({ id, ...facts, passwordHash, createdAt })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) throw new Invalid({ email: ['account.email.taken'] })
  return added.id
}

/** Throws when a new password is easily guessed by who knows the person. */
export function refuseGuessable(
  field: string,
  password: string,
  { name, email }: { name: string; email: string },
): void {
  const around = [config.networkName, 'denktafel', name, email]
  if (isGuessable(password, around)) throw new Invalid({ [field]: ['account.password.guessable'] })
}
