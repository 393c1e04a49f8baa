import { sql } from 'kysely'
import type { Sector } from '#app/access/sector.ts'

/** Who sits at the table, told by sector only: for the ring. In order, so that it draws the same each time. */
export const takenSeats = sql<Sector[]>`array(
  select h.sector from "seatHolders" h where h."sessionId" = sessions.id and h.state = 'enrolled' order by h.sector
)`
