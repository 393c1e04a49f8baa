import { randomUUID } from 'node:crypto'
import type { Sector } from '#app/access/sector.ts'
import type { Context } from '#app/domain/context.server.ts'
import { chosenOrganisation } from '#app/domain/organisations/organisations.server.ts'
import { mustBeNames } from '#app/domain/privacy/only-names.server.ts'
import type { Language } from '#app/i18n/translate.ts'

export type GuestPerson = {
  name: string
  /** Empty for who has no mail, or gave none. */
  email: string
  sector: Sector
  organisationId: string
  newOrganisation: string
  experienceExpert: boolean
  language: Language
}

/** Someone without an account who takes part once. The caller has authorised; gives their id. */
export async function addGuest(ctx: Context, sessionId: string, person: GuestPerson, id: string = randomUUID()) {
  const { organisationId: _chosen, newOrganisation: _typed, ...rest } = person
  mustBeNames({ name: person.name, newOrganisation: person.newOrganisation })
  const organisationId = await chosenOrganisation(ctx, person)
  const invitedById = ctx.viewer.kind === 'member' ? ctx.viewer.id : null
  await ctx.db
    .insertInto('guests')
    .values({ id, sessionId, ...rest, organisationId, invitedById, createdAt: ctx.now })
    .execute()
  return id
}
