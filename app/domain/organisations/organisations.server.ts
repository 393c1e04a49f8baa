import { sql } from 'kysely'
import type { Sector } from '#app/access/sector.ts'
import type { Context } from '#app/domain/context.server.ts'
import { mustBeNames } from '#app/domain/privacy/only-names.server.ts'
import { Invalid } from '#app/errors.ts'

/** Every organisation by name, to choose one's own from. */
export const listOrganisations = ({ db }: Context) =>
  db.selectFrom('organisations').select(['id', 'name']).orderBy(sql`name collate "nl-x-icu"`).execute()

type Chosen = { organisationId: string; newOrganisation: string; sector: Sector }

/** The organisation someone chose, or typed. One typed that we know under that name is that one. */
export async function chosenOrganisation(ctx: Context, chosen: Chosen): Promise<string> {
  if (chosen.newOrganisation) return findOrAddOrganisation(ctx, chosen.newOrganisation, chosen.sector)
  const known = chosen.organisationId && (await findOrganisation(ctx, chosen.organisationId))
  if (!known) throw new Invalid({ organisationId: ['account.organisation.missing'] })
  return known.id
}

const findOrganisation = ({ db }: Context, id: string) =>
  db.selectFrom('organisations').select('id').where('id', '=', id).executeTakeFirst()

/** The id of the organisation of this name, which is added when there is none yet. */
export async function findOrAddOrganisation({ db }: Context, name: string, sector: Sector): Promise<string> {
  mustBeNames({ newOrganisation: name })
  const known = await db
    .selectFrom('organisations')
    .select('id')
    .where(sql`lower(name)`, '=', name.toLowerCase())
    .executeTakeFirst()
  if (known) return known.id
  const { id } = await db
    .insertInto('organisations')
    .values({ name, sector })
    // Two people of one new organisation at the same moment: the second finds what the first added.
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ name }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
