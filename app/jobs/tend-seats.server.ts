import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { systemContext } from '#app/domain/context.server.ts'
import { tendAllSeats, tendSeats } from '#app/domain/enrolments/tending.server.ts'

const Payload = z.object({ sessionId: z.uuid() })

export const tendSeatsTask: Task = async (payload) => {
  await tendSeats(systemContext(), Payload.parse(payload).sessionId)
}

export const tendAllSeatsTask: Task = async () => {
  await tendAllSeats(systemContext())
}
