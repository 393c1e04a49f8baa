import type { Task } from 'graphile-worker'
import { systemContext } from '#app/domain/context.server.ts'
import { eraseGuests } from '#app/domain/guest-seats/erase-guests.server.ts'

export const eraseGuestsTask: Task = async () => {
  await eraseGuests(systemContext())
}
