/** How long from one clock to another on the same day, '15:30' to '17:00'; 0 while either is unfinished. */
export function minutesFrom(start: string, end: string): number {
  const [from, until] = [start, end].map((clock) => /^(\d{1,2}):(\d{2})$/.exec(clock))
  if (!from || !until) return 0
  const minutes = (match: RegExpExecArray) => Number(match[1]) * 60 + Number(match[2])
  return Math.max(minutes(until) - minutes(from), 0)
}
