import { nowhere } from '#app/http/handle.server.ts'

/** An address that leads nowhere: a route of its own, so that its page knows who asks, and in which language. */
export const loader = nowhere

export default function Nowhere() {
  return null
}
