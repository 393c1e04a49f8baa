import { nextWorkingDay } from '#app/domain/sessions/working-day.ts'

// "Someone is recognisable here." The words of this capability; the browser reads this file too.

export const reportDecisions = ['shown', 'redacted'] as const
export type ReportDecision = (typeof reportDecisions)[number]

/** The last day on which a host answers in time: a working day after the report. Days are '2026-11-24'. */
export const dueOn = nextWorkingDay

export const isLate = (reportedOn: string, today: string): boolean => today > dueOn(reportedOn)

export const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000)

/** How much is said of one text before a host has decided: more than this no host reads. */
export const mostSaid = 20

/** What each reader said stands on a line of its own; where they said the same, or it became the same, once. */
export const linesOf = (kept: string | null): string[] => [...new Set(kept?.split('\n').filter(Boolean))]

/** One more on a line of its own. */
export const withLine = (kept: string | null, line: string | null): string =>
  linesOf(`${kept ?? ''}\n${line ?? ''}`).join('\n')
