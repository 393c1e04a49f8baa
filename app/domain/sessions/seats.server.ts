import { sql } from 'kysely'
import type { Sector } from '#app/access/sector.ts'

/** Who sits at the table, told by sector only: for the ring. In order, so that it draws the same each time. */
export const takenSeats = sql<Sector[]>`array(
  select m.sector from enrolments e join members m on m.id = e."memberId"
  where e."sessionId" = sessions.id and e.state = 'enrolled' order by m.sector
)`
