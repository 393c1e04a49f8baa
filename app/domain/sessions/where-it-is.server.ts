import { sql } from 'kysely'

/** In a query: the place with its address and town, in one line; empty when it is online only. */
export const whereItIs = sql<string>`concat_ws(', ',
  nullif(sessions.place, ''), nullif(sessions.address, ''), nullif(sessions.city, ''))`
