import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { systemContext } from '#app/domain/context.server.ts'
import { deliverEvent } from '#app/domain/events/deliver-event.server.ts'

const Payload = z.object({ eventId: z.uuid() })

export const deliverEventTask: Task = async (payload) => {
  const { eventId } = Payload.parse(payload)
  await deliverEvent(systemContext(), eventId)
}
