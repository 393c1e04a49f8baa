import type { Sector } from './sector.ts'

/** A key that opens a record. A viewer may read what shares a key with them. */
export type AudienceKey =
  | 'everyone'
  | `${'member' | 'organisation' | 'network' | 'circle' | 'host' | 'author' | 'session' | 'invited'}:${string}`

export type Role = 'member' | 'initiator'

export type Member = {
  kind: 'member'
  id: string
  name: string
  role: Role
  roleTitle: string
  sector: Sector
  organisationId: string
  language: 'nl' | 'en'
  circleIds: string[]
  /** Circles this member hosts. */
  hostOf: string[]
  /** How many cases wait for this host's second look. */
  checksWaiting: number
  keys: AudienceKey[]
}
export type Viewer = Member | { kind: 'visitor'; keys: AudienceKey[] } | { kind: 'system'; keys: AudienceKey[] }

/**
 * A guest, who holds a link to one session without an account, reads as a visitor with one key. Security: no other, not
 * even `everyone`: whatever is read for them is of that session. `invited` reads the session, `session` also what is for
 * who sits at its table.
 */
export const guestWith = (key: `${'session' | 'invited'}:${string}`): Viewer => ({ kind: 'visitor', keys: [key] })

/** Whoever is not signed in. */
export const visitor: Viewer = Object.freeze({ kind: 'visitor', keys: ['everyone' as const] })
export const system: Viewer = Object.freeze({ kind: 'system', keys: [] })
