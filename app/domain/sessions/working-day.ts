/** The working day that comes after this one. Days are '2026-11-24'. */
export function nextWorkingDay(day: string): string {
  const next = new Date(`${day}T12:00:00Z`)
  do next.setUTCDate(next.getUTCDate() + 1)
  while ([0, 6].includes(next.getUTCDay()))
  return next.toISOString().slice(0, 10)
}
