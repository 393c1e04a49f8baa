import { randomUUID } from 'node:crypto'
import { foundCircle, joinCircle } from '#app/domain/circles/circle-actions.server.ts'
import { type Context, contextOf, systemContext } from '#app/domain/context.server.ts'
import { addMember } from '#app/domain/members/add-member.server.ts'
import { hashPassword } from '#app/domain/members/password.server.ts'
import { findOrAddOrganisation } from '#app/domain/organisations/organisations.server.ts'
import { madeUp } from './demo-made-up.server.ts'
import { type CircleKey, circles, type OrganisationKey, organisations, type PersonKey, people } from './demo-people.ts'

/** Who is who, by the names of demo-people.ts. */
export type Cast = { memberIds: Record<PersonKey, string>; circleIds: Record<CircleKey, string> }

export const addressOf = (key: PersonKey) => `${key}@denktafel.example`

const today = Date.now()
const dayLength = 86_400_000

/** A moment so many days from now, at an hour of that day (UTC). */
export const daysFromNow = (days: number, hour = 12) =>
  new Date(Math.floor(today / dayLength) * dayLength + days * dayLength + hour * 3_600_000)

/** Act as this person, at that moment. */
export const actAs = ({ memberIds }: Cast, key: PersonKey, moment: Date): Promise<Context> =>
  contextOf(memberIds[key], moment)

const founded = daysFromNow(-150)

export async function foundCircles(password: string): Promise<Cast> {
  const ctx = systemContext(founded)
  const organisationIds = {} as Record<OrganisationKey, string>
  for (const [key, facts] of entriesOf(organisations))
    organisationIds[key] = await findOrAddOrganisation(ctx, facts.name, facts.sector)
  const memberIds = await addPeople(ctx, organisationIds, password)
  const circleIds = {} as Record<CircleKey, string>
  for (const [key, { name, question, hosts }] of entriesOf(circles)) {
    circleIds[key] = randomUUID()
    const groundRules =
      'Wat hier gezegd wordt blijft hier. Wat je leert mag mee naar buiten.\nEerst vragen, dan duiden, dan pas advies.\nJe mag altijd passen.'
    const circle = { id: circleIds[key], circleName: name, leadingQuestion: question, groundRules }
    await madeUp((left) => foundCircle(ctx, { ...circle, ...left }))
    for (const host of hosts)
      await joinCircle(ctx, { circleId: circleIds[key], memberId: memberIds[host], role: 'host' })
  }
  for (const [key, person] of entriesOf(people))
    for (const circle of person.circles)
      await joinCircle(ctx, { circleId: circleIds[circle], memberId: memberIds[key] })
  return { memberIds, circleIds }
}

async function addPeople(ctx: Context, organisationIds: Record<OrganisationKey, string>, password: string) {
  // Hashed once: a demo of 24 people need not wait for 24 slow hashes.
  const passwordHash = await hashPassword(password)
  const memberIds = {} as Record<PersonKey, string>
  for (const [key, person] of entriesOf(people)) {
    const member = {
      name: person.name,
      email: addressOf(key),
      passwordHash,
      roleTitle: person.roleTitle,
      organisationId: organisationIds[person.organisation],
      sector: organisations[person.organisation].sector,
      experienceExpert: 'experienceExpert' in person,
      role: 'initiator' in person ? ('initiator' as const) : ('member' as const),
    }
    memberIds[key] = await madeUp((left) => addMember(ctx, { ...member, left }))
  }
  return memberIds
}

export const entriesOf = <K extends string, V>(record: Record<K, V>) => Object.entries(record) as [K, V][]
