import { sql } from 'kysely'
import type { Sector } from '#app/access/sector.ts'
import type { Context } from '#app/domain/context.server.ts'
import type { EnrolmentState } from './session.ts'

/** Who sits at the table, told by sector only: for the ring. In order, so that it draws the same each time. */
export const takenSeats = sql<Sector[]>`array(
  select h.sector from "seatHolders" h where h."sessionId" = sessions.id and h.state = 'enrolled' order by h.sector
)`

/** How this viewer stands at a session: the state of their own enrolment, whatever it is. */
export const mySeatState = ({ viewer }: Context) =>
  sql<EnrolmentState | null>`(
    select e.state from enrolments e
    where e."sessionId" = sessions.id and e."memberId" = ${viewer.kind === 'member' ? viewer.id : null}::uuid
  )`
