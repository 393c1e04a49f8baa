// What a host does around a session: a timeline to lean on. The browser reads this file too.

type When = { daysBefore: number } | { evening: true } | { workingDaysAfter: number } | { daysAfter: number }

type Duty = {
  when: When
  /** Where it is done; a duty without a place is done away from the screen. */
  path?: (session: { id: string }) => string
  /** It is done by itself; the host looks whether it is as it should be. */
  byItself?: true
}

export const duties = {
  cases: { when: { daysBefore: 28 }, path: ({ id }) => `/sessions/${id}/cases` },
  voices: { when: { daysBefore: 28 }, path: ({ id }) => `/sessions/${id}/invitations` },
  texts: { when: { daysBefore: 14 }, path: ({ id }) => `/sessions/${id}/preparation`, byItself: true },
  expert: { when: { daysBefore: 14 } },
  room: { when: { daysBefore: 3 }, path: ({ id }) => `/sessions/${id}/table-cards` },
  reminder: { when: { daysBefore: 1 }, path: ({ id }) => `/sessions/${id}/preparation`, byItself: true },
  care: { when: { evening: true } },
  harvest: { when: { workingDaysAfter: 2 }, path: ({ id }) => `/sessions/${id}#harvest` },
  call: { when: { daysAfter: 7 } },
} satisfies Record<string, Duty>

export type DutyKey = keyof typeof duties
export const dutyKeys = Object.keys(duties) as DutyKey[]
export const isDutyKey = (key: string): key is DutyKey => Object.hasOwn(duties, key)
export const dutyNamed = (key: DutyKey): Duty => duties[key]

export const outcomes = ['done', 'not_needed'] as const
export type Outcome = (typeof outcomes)[number]

/** later: its day is still to come. Security: there is no "late" here; nobody is told off. */
export type DutyState = 'later' | 'ready' | Outcome

export type ShownDuty = {
  key: DutyKey
  state: DutyState
  /** From which day it waits, '2026-11-24'. */
  since: string
  path: string | null
  byItself: boolean
  /** Who settled it and when; nobody when the session itself shows that it was done. */
  settled: { by: string; on: string } | null
  assigned: { id: string; name: string; by: string; note: string } | null
}
