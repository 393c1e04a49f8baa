import pg from 'pg'
import type { Viewer } from '#app/access/viewer.ts'
import { reaches } from '#app/access/visibility.ts'
import { openDatabase } from '#db/connection.server.ts'
import { singleton } from '#db/singleton.ts'

/** A nudge says that something changed, never what: the page asks its own loader again. */
export type Nudge = { name: string; subjectId: string }
type Listener = { viewer: Viewer; hear: (nudge: Nudge) => void; hangUp: () => void }

const hub = singleton('hub', () => ({
  listeners: new Set<Listener>(),
  onChange: new Set<() => void>(),
  client: undefined as pg.Client | undefined,
  /** What the database is being asked on this line, and the question that waits its turn. */
  asked: Promise.resolve() as Promise<unknown>,
  catchingUp: undefined as Promise<boolean> | undefined,
  stopped: false,
}))

/** Hear every nudge this viewer may hear, until the returned function is called. */
export function listen(listener: Listener): () => void {
  hub.listeners.add(listener)
  return () => hub.listeners.delete(listener)
}

/** Called for every change of anything, and whenever changes may have been missed. */
export function onAnyChange(forget: () => void): void {
  hub.onChange.add(forget)
}

export const isFollowing = () => hub.client !== undefined

/**
 * True when whatever was committed before this moment has been passed on here: PostgreSQL tells what happened before it
 * answers a question on the same line. Who asks meanwhile shares the next question.
 */
export function caughtUp(): Promise<boolean> {
  const { client } = hub
  if (!client) return Promise.resolve(false)
  hub.catchingUp ??= inTurn(() => {
    hub.catchingUp = undefined
    return client.query('select')
  }).then(
    () => true,
    () => client.end().then(() => false), // it is dialled anew
  )
  return hub.catchingUp
}

/** A line takes one question at a time. */
function inTurn<T>(ask: () => Promise<T>): Promise<T> {
  const answer = hub.asked.then(ask)
  hub.asked = answer.catch(() => {})
  return answer
}

/** When someone's memberships change, drop their lines: the browser redials and gets its new keys. */
export function hangUpOn(memberId: string): void {
  for (const listener of hub.listeners) {
    if (listener.viewer.kind !== 'member' || listener.viewer.id !== memberId) continue
    hub.listeners.delete(listener)
    listener.hangUp()
  }
}

const line = { keepAlive: true, query_timeout: 2_000, application_name: 'denktafel live' }

/** Once per web process: pass on what any process has committed. Redials when the line is lost. */
export async function followEvents(): Promise<void> {
  const { options } = await openDatabase()
  const client = new pg.Client({ ...options, ...line })
  client.on('error', () => redial(client))
  client.on('end', () => redial(client))
  client.on('notification', ({ payload }) => void passOn(client, payload).catch(() => client.end()))
  await client.connect()
  await client.query('listen live')
  hub.client = client
  // Whatever happened while nobody listened is caught up by reading everything again.
  for (const forget of hub.onChange) forget()
  for (const { hear } of hub.listeners) hear({ name: 'line.restored', subjectId: '*' })
}

export async function stopFollowing(): Promise<void> {
  hub.stopped = true
  for (const { hangUp } of hub.listeners) hangUp()
  hub.listeners.clear()
  await hub.client?.end().catch(() => {})
}

function redial(client: pg.Client): void {
  if (hub.stopped || (hub.client && hub.client !== client)) return
  hub.client = undefined
  for (const forget of hub.onChange) forget()
  setTimeout(() => void followEvents().catch(() => redial(client)), 1_000).unref()
}

async function passOn(client: pg.Client, eventId = ''): Promise<void> {
  for (const forget of hub.onChange) forget()
  if (hub.listeners.size === 0) return
  const { rows } = await inTurn(() =>
    client.query('select name, "subjectId", audience from events where id = $1', [eventId]),
  )
  const [event] = rows as (Nudge & { audience: string[] })[]
  if (!event) return
  // Other circles, or no sign-in any more: the browser redials and hears what it may hear now.
  if (/^(membership|sign-ins)\./.test(event.name)) hangUpOn(event.subjectId)
  for (const { viewer, hear } of hub.listeners) {
    if (reaches(viewer, event.audience)) hear({ name: event.name, subjectId: event.subjectId })
  }
}
