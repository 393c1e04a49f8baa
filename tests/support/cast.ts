import { randomUUID } from 'node:crypto'
import type { Sector } from '#app/access/sector.ts'
import { type Context, contextOf } from '#app/domain/context.server.ts'
import { db } from '#db/connection.server.ts'

// People and things for a story. Whatever the domain can make, the domain makes.

export async function anOrganisation(name: string, sector: Sector = 'care') {
  return db
    .insertInto('organisations')
    .values({ name: `${name} ${randomUUID().slice(0, 8)} (fictief)`, sector })
    .returning(['id', 'name', 'sector'])
    .executeTakeFirstOrThrow()
}

type MemberOptions = { roleTitle?: string; sector?: Sector; role?: 'member' | 'initiator'; organisationId?: string }

export async function aMember(name: string, options: MemberOptions = {}) {
  const sector = options.sector ?? 'care'
  const organisationId = options.organisationId ?? (await anOrganisation(`Werkplek van ${name}`, sector)).id
  const email = `${name.toLowerCase().replace(/\W/g, '')}.${randomUUID().slice(0, 8)}@voorbeeld.example`
  return db
    .insertInto('members')
    .values({
      name,
      email,
      passwordHash: 'none',
      roleTitle: options.roleTitle ?? 'wijkverpleegkundige',
      sector,
      organisationId,
      role: options.role ?? 'member',
    })
    .returning(['id', 'name', 'email', 'roleTitle', 'sector', 'organisationId'])
    .executeTakeFirstOrThrow()
}

type Person = { id: string }

export async function aCircle(name: string, { hosts = [], members = [] }: { hosts?: Person[]; members?: Person[] }) {
  const network = await db
    .insertInto('networks')
    .values({ name: 'denktafel' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const circle = await db
    .insertInto('circles')
    .values({ networkId: network.id, name, leadingQuestion: 'Wat doe je als meedoen niet vanzelf gaat?' })
    .returning(['id', 'name', 'networkId'])
    .executeTakeFirstOrThrow()
  const join = (role: 'host' | 'member') => (person: Person) => ({ circleId: circle.id, memberId: person.id, role })
  const memberships = [...hosts.map(join('host')), ...members.map(join('member'))]
  if (memberships.length > 0) await db.insertInto('circleMemberships').values(memberships).execute()
  return circle
}

/** Act as this person, now or at another moment. */
export const as = (person: Person, now?: Date): Promise<Context> => contextOf(person.id, now)
