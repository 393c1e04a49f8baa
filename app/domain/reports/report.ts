// "Someone is recognisable here." The words of this capability; the browser reads this file too.

export const reportDecisions = ['shown', 'redacted'] as const
export type ReportDecision = (typeof reportDecisions)[number]

/** The last day on which a host answers in time: a working day after the report. Days are '2026-11-24'. */
export function dueOn(reportedOn: string): string {
  const day = new Date(`${reportedOn}T12:00:00Z`)
  do day.setUTCDate(day.getUTCDate() + 1)
  while ([0, 6].includes(day.getUTCDay()))
  return day.toISOString().slice(0, 10)
}

export const isLate = (reportedOn: string, today: string): boolean => today > dueOn(reportedOn)

export const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000)
