import { sessionZone, zonedOf } from '#app/domain/sessions/local-time.server.ts'
import type { Preparation } from './preparation.ts'

// Moments on a Dutch wall, counted from the date of a session. A session that moves takes them along.

export type Timed = Pick<Preparation, 'reminderDays' | 'textDays'> & { startsAt: Date; endsAt: Date }

const minute = 60_000
const doorsOpenBefore = 20 * minute

/** What the clock brings about, and between which moments it still makes sense. */
export const clockSteps = {
  reminded: (one: Timed) => ({ from: morningBefore(one.startsAt, one.reminderDays), until: one.startsAt }),
  'texts-ready': (one: Timed) => ({ from: textsFrom(one), until: one.startsAt }),
  closed: ({ endsAt }: Timed) => ({ from: endsAt, until: daysAfter(endsAt, 2) }),
  thanked: ({ endsAt }: Timed) => ({ from: eveningOf(endsAt), until: daysAfter(endsAt, 3) }),
} satisfies Record<string, (one: Timed) => { from: Date; until: Date }>

export type ClockStep = keyof typeof clockSteps

/** From when whoever has a seat may read the cases on the table. */
export const textsFrom = ({ startsAt, textDays }: Pick<Timed, 'startsAt' | 'textDays'>) =>
  morningBefore(startsAt, textDays)

/** The online room, or the door. */
export const doorsAreOpen = ({ startsAt, endsAt }: Pick<Timed, 'startsAt' | 'endsAt'>, now: Date) =>
  startsAt.getTime() - doorsOpenBefore <= now.getTime() && now < endsAt

/** At nine in the morning: people are awake, and can still arrange something that day. */
function morningBefore(startsAt: Date, days: number): Date {
  return onWall(zonedOf(startsAt).toPlainDate().subtract({ days }), '09:00')
}

/** The same evening: at seven, or an hour after the end when that is later. */
function eveningOf(endsAt: Date): Date {
  const atSeven = onWall(zonedOf(endsAt).toPlainDate(), '19:00')
  const hourAfter = new Date(endsAt.getTime() + 60 * minute)
  return atSeven > hourAfter ? atSeven : hourAfter
}

const daysAfter = (moment: Date, days: number) => new Date(zonedOf(moment).add({ days }).epochMilliseconds)

const onWall = (day: ReturnType<ReturnType<typeof zonedOf>['toPlainDate']>, plainTime: string) =>
  new Date(day.toZonedDateTime({ timeZone: sessionZone, plainTime }).epochMilliseconds)
