import { Forbidden } from '#app/errors.ts'
import { casePolicy } from './case-policy.ts'
import { circlePolicy } from './circle-policy.ts'
import { harvestPolicy } from './harvest-policy.ts'
import { libraryPolicy } from './library-policy.ts'
import { reportPolicy } from './report-policy.ts'
import type { Rule, Rules } from './rule.ts'
import { seriesPolicy } from './series-policy.ts'
import { sessionPolicy } from './session-policy.ts'
import { synonymPolicy } from './synonym-policy.ts'
import { threadPolicy } from './thread-policy.ts'
import type { Member, Viewer } from './viewer.ts'

/** Every action of the platform and who may take it. One file per capability; this is the index. */
export const policy = {
  ...casePolicy,
  ...circlePolicy,
  ...harvestPolicy,
  ...libraryPolicy,
  ...reportPolicy,
  ...seriesPolicy,
  ...sessionPolicy,
  ...synonymPolicy,
  ...threadPolicy,
}

export type Action = keyof typeof policy
type Subject<A extends Action> = (typeof policy)[A] extends (member: never, ...rest: infer R) => boolean ? R : never

export function can<A extends Action>(viewer: Viewer, action: A, ...subject: Subject<A>): boolean {
  return allows(viewer, policy[action] as Rule, subject[0])
}

/** Throws Forbidden when the viewer may not; afterwards TypeScript knows that a member or the system acts. */
export function authorise<A extends Action>(
  viewer: Viewer,
  action: A,
  ...subject: Subject<A>
): asserts viewer is Exclude<Viewer, { kind: 'visitor' }> {
  if (!can(viewer, action, ...subject)) throw new Forbidden(action)
}

/** The person who acts. Actions that write a name down need one; the system has none. */
export function memberOf(viewer: Viewer): Member {
  if (viewer.kind !== 'member') throw new Forbidden('act as a member')
  return viewer
}

/** What this viewer may do with this record; the interface shows only those buttons. */
export function abilities<R extends Rules>(viewer: Viewer, rules: R, subject: unknown) {
  const entries = Object.entries(rules).map(([action, rule]) => [action, allows(viewer, rule, subject)])
  return Object.fromEntries(entries) as Record<keyof R, boolean>
}

// Visitors read; they never act. The system has no one to ask.
function allows(viewer: Viewer, rule: Rule, subject: unknown): boolean {
  return viewer.kind === 'system' || (viewer.kind === 'member' && rule(viewer, subject))
}
