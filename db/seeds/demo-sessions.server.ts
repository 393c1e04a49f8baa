import { randomUUID } from 'node:crypto'
import { enrol } from '#app/domain/enrolments/enrolment-actions.server.ts'
import type { AccessFeature } from '#app/domain/sessions/access.ts'
import type { EnrolmentMode } from '#app/domain/sessions/enrolment-mode.ts'
import { momentOf } from '#app/domain/sessions/local-time.server.ts'
import { seatRules } from '#app/domain/sessions/seat-rules-form.server.ts'
import { nameAudiences } from '#app/domain/sessions/session.ts'
import { planSession } from '#app/domain/sessions/session-actions.server.ts'
import { putCasesOnTable } from '#app/domain/sessions/session-cases.server.ts'
import type { SessionType } from '#app/domain/sessions/session-type.ts'
import { hostFor, readersOf } from './demo-case.server.ts'
import { actAs, type Cast, daysFromNow } from './demo-cast.server.ts'
import { tellMoreOf } from './demo-facts.server.ts'
import { madeUp } from './demo-made-up.server.ts'
import { type CircleKey, type PersonKey, people } from './demo-people.ts'
import { makeProgramme } from './demo-programme.server.ts'
import type { Story } from './demo-stories.ts'
import { askForSeats, seatByTelephone } from './demo-ways-in.server.ts'

type Plan = {
  circle: CircleKey
  host: PersonKey
  title: string
  introduction: string
  days: number
  hours: [string, string]
  place?: string
  onlineLink?: string
  accessFacts: string
  capacity: number
  methodKey: string
  accessFeatures?: AccessFeature[]
  typeKey?: SessionType
  city?: string
  visibility?: 'everyone' | 'circle'
  enrolmentMode?: EnrolmentMode
  experienceSeats?: number
}

const emptyFacts = {
  typeName: '',
  address: '',
  city: '',
  spoken: 'nl' as const,
  accessFeatures: [] as AccessFeature[],
  typeKey: 'work_session' as const,
}

async function plan(cast: Cast, { circle, host, days, hours: [start, end], ...facts }: Plan, plannedOn: number) {
  const id = randomUUID()
  const date = daysFromNow(days).toISOString().slice(0, 10)
  const [startsAt, endsAt] = [momentOf(date, start), momentOf(date, end)]
  if (!(startsAt instanceof Date && endsAt instanceof Date)) throw new Error('no such hour in the demo network')
  const session = {
    id,
    circleId: cast.circleIds[circle],
    startsAt,
    endsAt,
    ...emptyFacts,
    criteria: [],
    visibility: 'everyone' as const,
    enrolmentMode: 'direct' as EnrolmentMode,
    place: '',
    onlineLink: '',
    ...seatRules.parse({}),
    ...facts,
  }
  const planning = await actAs(cast, host, daysFromNow(plannedOn))
  await madeUp((left) => planSession(planning, { ...session, ...left }))
  await makeProgramme(planning, id, start)
  return id
}

/** The session of a story, with its case on the table and people in their seats. */
export async function planSessionFor(cast: Cast, story: Story, caseId: string, plannedOn: number): Promise<string> {
  const { title, method, days, attended } = story.session
  const host = hostFor(story)
  const capacity = method === 'thinking_tables' ? 40 : Math.max(attended + 1, 8)
  const id = await plan(
    cast,
    {
      circle: story.circle,
      host,
      title,
      days,
      capacity,
      methodKey: method,
      hours: ['15:30', '17:30'],
      introduction: 'We kijken samen naar een casus uit de praktijk. *Eerst vragen, dan duiden, dan pas advies.*',
      place: 'Huis van de Wijk, grote tafel (fictief)',
      accessFacts: 'Drempelvrij. Ringleiding aanwezig.',
    },
    plannedOn,
  )
  await putCasesOnTable(await actAs(cast, host, daysFromNow(plannedOn)), id, [caseId])
  const guests = [story.bringer, ...readersOf(story), ...everyoneElse(story)]
  await takeSeats(cast, id, guests.slice(0, attended || 6), plannedOn + 1)
  return id
}

const everyoneElse = (story: Story): PersonKey[] =>
  (Object.keys(people) as PersonKey[]).filter(
    (key) => key !== story.bringer && !people[key].circles.includes(story.circle),
  )

async function takeSeats(cast: Cast, sessionId: string, keys: PersonKey[], from: number): Promise<void> {
  for (const [index, key] of keys.entries()) {
    // Femke's seats stay hers to take: she is who a visitor of the demo may be.
    if (key === 'femke' && from > -20) continue
    const role = index % 7 === 6 ? 'listener' : 'participant'
    // People choose differently who sees their name.
    const shownTo = nameAudiences[index % nameAudiences.length]
    const seat = { role, shownTo, brings: '', hopes: '', needs: '', authorityRelation: null } as const
    await enrol(await actAs(cast, key, daysFromNow(from)), sessionId, seat)
  }
}

/** What stands in the agenda besides the stories: one that is full, one online, one that still looks for a case. */
export async function planComingSessions(cast: Cast): Promise<void> {
  const online = await plan(
    cast,
    {
      circle: 'jeugd',
      host: 'lotte',
      title: 'Wie zegt stop?',
      days: 16,
      hours: ['09:30', '11:00'],
      capacity: 6,
      // Full, with two who wait: so that the list can be seen.
      experienceSeats: 0,
      introduction: 'Een korte ronde voor iedereen die met meer plannen tegelijk werkt.',
      methodKey: 'five_step_method',
      onlineLink: 'https://ontmoet.example/wie-zegt-stop',
      accessFacts: 'Online. Ondertiteling aan.',
    },
    -8,
  )
  await takeSeats(cast, online, ['hind', 'tom', 'orhan', 'wendy', 'joris', 'anneke', 'samira', 'pieter'], -7)

  const empty = await plan(
    cast,
    {
      circle: 'thuis',
      host: 'jos',
      title: 'Nog zonder casus: breng er een in',
      days: 24,
      hours: ['13:00', '14:30'],
      introduction: 'De tafel staat klaar. Waar ben jij niet zeker over?',
      methodKey: 'work_session',
      capacity: 10,
      place: 'Bibliotheek Oeverzijde (fictief)',
      accessFacts: 'Drempelvrij.',
    },
    -5,
  )
  await takeSeats(cast, empty, ['samira', 'pieter', 'stef'], -4)
  await seatByTelephone(cast, 'jos', empty)

  const tables = await plan(
    cast,
    {
      circle: 'buurt',
      host: 'noor',
      title: 'Denktafels: naast iedereen staan',
      days: 37,
      hours: ['19:30', '21:30'],
      introduction: 'Een avond met denktafels over wonen, buren en geduld.',
      methodKey: 'thinking_tables',
      capacity: 40,
      enrolmentMode: 'request',
      place: 'Buurthuis De Lantaarn (fictief)',
      accessFacts: 'Gebarentolk op verzoek.',
      accessFeatures: ['step_free', 'hearing_loop'],
      typeKey: 'thinking_tables',
      city: 'Rivierstad (fictief)',
    },
    -3,
  )
  await askForSeats(cast, tables)
  await tellMoreOf(cast, tables)
}
