import { systemContext } from '#app/domain/context.server.ts'
import { enrol } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { tendSeats } from '#app/domain/enrolments/tending.server.ts'
import { db } from '#db/connection.server.ts'
import { as } from './cast.ts'
import { aSeat } from './cast-sessions.ts'

type Person = { id: string }
type Session = { id: string }

/** The row of this person at this table, guest or member. */
export const seatAt = ({ id: sessionId }: Session, { id }: Person) =>
  db
    .selectFrom('enrolments')
    .selectAll()
    .where('sessionId', '=', sessionId)
    .where((eb) => eb.or([eb('memberId', '=', id), eb('guestId', '=', id)]))
    .executeTakeFirstOrThrow()

export const stateAt = async (session: Session, person: Person) => (await seatAt(session, person)).state

/** They press the button one after another, at this moment. */
export async function takeSeats(people: Person[], session: Session, now?: Date) {
  for (const one of people) await enrol(await as(one, now), session.id, aSeat)
}

/** What the clock does to this table at this moment. */
export const atTime = (moment: Date, session: Session) => tendSeats(systemContext(moment), session.id)

export const minutesAfter = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * 60_000)
