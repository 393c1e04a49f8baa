import { z } from 'zod'

const Cursor = z.tuple([z.iso.date(), z.uuid()])

/** Where a list goes on: 'day_id' of the last line shown. Anything else, days that do not exist too, starts at the top. */
export function cursorIn(typed: string | null): { day: string; id: string } | undefined {
  const read = Cursor.safeParse(typed?.split('_'))
  return read.success ? { day: read.data[0], id: read.data[1] } : undefined
}

/** An id in the query; anything else is none. */
export const uuidIn = (typed: string | null): string | undefined => z.uuid().safeParse(typed).data
