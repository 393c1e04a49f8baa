import { fillSessions } from './fill-sessions.ts'
import { serving } from './serving.ts'

// What the agenda costs when it is full: node --import tsx bench/agenda.ts [sessions]     (5000 has 100,000 enrolments)
// Two in three are still to come. SQL statements are counted in tests/routes/statements.test.ts.

const sessions = Number(process.argv[2] ?? 5_000)
const { state, stop, signIn, report } = await serving(3_522)

try {
  await fillSessions(state, sessions)
  const cookie = await signIn()
  // Places can be made up without end, so an agenda narrowed by one is made anew each time.
  const pages: [string, string, string?][] = [
    ['agenda, guest, kept', '/agenda'],
    ['agenda, guest, rendered', '/agenda?place=wijk'],
    ['agenda, member', '/agenda', cookie],
    ['free seats, member', '/agenda?seats=free', cookie],
    ['sector, member', '/agenda?sector=education', cookie],
    ['online from a month, member', '/agenda?mode=online&month=2027-06', cookie],
    ['nothing found, member', '/agenda?place=nergens', cookie],
    ['past, member', '/agenda?past', cookie],
    ['calendar of the agenda, kept', '/agenda.ics'],
    ['news of the agenda, kept', '/agenda.atom'],
  ]
  for (const [name, path, who] of pages) await report(name, path, who)
} finally {
  await stop()
}
