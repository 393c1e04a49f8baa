import { NotFound } from '#app/errors.ts'
import { onRead } from '#app/http/handle.server.ts'

/** An address that leads nowhere. As a route of its own, so that its page knows who asks, and in which language. */
export const loader = onRead(async () => {
  throw new NotFound('page')
})

export default function Nowhere() {
  return null
}
