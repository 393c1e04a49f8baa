import { data } from '@remix-run/node'
import { markAttendance } from '#app/domain/attendance/attendance-actions.server.ts'
import { MarkAttendance } from '#app/domain/attendance/attendance-forms.server.ts'
import { idOf, onWrite } from '#app/http/handle.server.ts'

// POST /sessions/:sessionId/attendance/:enrolmentId/saves: the same press, of a page that stays (app/ui/attendance).
export const action = onWrite(MarkAttendance, async (ctx, { present }, { params }) => {
  await markAttendance(ctx, idOf(params.sessionId), idOf(params.enrolmentId), present === 'yes')
  return data({ ok: true })
})
