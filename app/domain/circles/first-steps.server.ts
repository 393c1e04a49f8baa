import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import { system } from '#app/access/viewer.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { addMember, refuseGuessable } from '#app/domain/members/add-member.server.ts'
import { countAttempt } from '#app/domain/members/attempts.server.ts'
import { findOrAddOrganisation } from '#app/domain/organisations/organisations.server.ts'
import { mustBeNames } from '#app/domain/privacy/only-names.server.ts'
import { Invalid, NotFound } from '#app/errors.ts'
import type { Language } from '#app/i18n/translate.ts'
import { singleton } from '#db/singleton.ts'
import { foundCircle, joinCircle } from './circle-actions.server.ts'
import type { FirstSteps } from './circle-forms.server.ts'

// Security: whoever comes first to an empty installation would own it, so the one who started it proves that with a
// code from the terminal (reliability C41). Its hash lives in memory; each start makes another.
const setUp = singleton('set-up', () => ({ codeHash: undefined as Buffer | undefined, hasMembers: false }))

/** Nobody has an account here yet. Once someone has, the question is not asked again. */
export async function isEmptyInstallation({ db }: Pick<Context, 'db'>): Promise<boolean> {
  setUp.hasMembers ||= Boolean(await db.selectFrom('members').select('id').limit(1).executeTakeFirst())
  return !setUp.hasMembers
}

/** Throws NotFound once someone has an account: the first steps are taken once. */
export async function requireEmptyInstallation(ctx: Pick<Context, 'db'>): Promise<void> {
  if (!(await isEmptyInstallation(ctx))) throw new NotFound('first steps')
}

/** A code to show at the terminal, and only there. */
export function makeSetUpCode(): string {
  const code = randomBytes(10).toString('hex').match(/.{4}/g)?.join('-') ?? ''
  setUp.codeHash = hashOfCode(code)
  return code
}

type Caller = { from: string; language?: Language }

/** Set up the network: its first organisation, its first person, its first circle. Once. */
export async function takeFirstSteps(ctx: Context, form: FirstSteps, { from, language }: Caller) {
  await requireEmptyInstallation(ctx)
  await countAttempt('set-up', '', from)
  if (!isSetUpCode(form.setUpCode)) throw new Invalid({ setUpCode: ['circles.first.code-wrong'] })
  refuseGuessable('newPassword', form.newPassword, form)

  return inTransaction({ ...ctx, viewer: system }, async (ctx) => {
    // Two people at once: the second waits here, and then finds the first.
    await sql`lock table members in share row exclusive mode`.execute(ctx.db)
    await requireEmptyInstallation(ctx)
    const { name, email, roleTitle, sector, experienceExpert, circleName, leadingQuestion } = form
    mustBeNames({ name, newOrganisation: form.newOrganisation })
    const organisationId = await findOrAddOrganisation(ctx, form.newOrganisation, sector)
    const person = { name, email, roleTitle, sector, experienceExpert, organisationId, password: form.newPassword }
    const memberId = await addMember(ctx, { ...person, language, role: 'initiator', left: form })
    const circleId = randomUUID()
    await foundCircle(ctx, { ...form, id: circleId, circleName, leadingQuestion, groundRules: '' })
    await joinCircle(ctx, { circleId, memberId, role: 'host' })
    return { memberId, circleId }
  })
}

function isSetUpCode(code: string): boolean {
  return setUp.codeHash !== undefined && timingSafeEqual(setUp.codeHash, hashOfCode(code))
}

const hashOfCode = (code: string) =>
  createHash('sha256')
    .update(code.toLowerCase().replace(/[^0-9a-f]/g, ''))
    .digest()
