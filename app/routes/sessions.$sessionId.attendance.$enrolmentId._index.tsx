import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { markAttendance } from '#app/domain/attendance/attendance-actions.server.ts'
import { MarkAttendance } from '#app/domain/attendance/attendance-forms.server.ts'
import { readAttendanceList } from '#app/domain/attendance/attendance-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { AttendancePage } from '#app/ui/attendance/attendance-page.tsx'

export const handle = { enhanced: 'writing' }
export const meta = title('attendance.title')

// Where a press comes back that could not be kept: the list, with why.
export const loader = onRead((ctx, { params }) => readAttendanceList(ctx, idOf(params.sessionId)))

// POST /sessions/:sessionId/attendance/:enrolmentId: this person is here, or is not after all.
export const action = onWrite(MarkAttendance, async (ctx, { present, query }, { params }) => {
  const [sessionId, enrolmentId] = [idOf(params.sessionId), idOf(params.enrolmentId)]
  await markAttendance(ctx, sessionId, enrolmentId, present === 'yes')
  const search = query && `?q=${encodeURIComponent(query)}`
  return redirect(`/sessions/${sessionId}/attendance${search}#seat-${enrolmentId}`)
})

export default function MarkedAttendance() {
  return <AttendancePage {...useLoaderData<typeof loader>()} query="" />
}
