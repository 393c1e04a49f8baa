import { useLoaderData } from '@remix-run/react'
import { readAttendanceList } from '#app/domain/attendance/attendance-queries.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { AttendancePage } from '#app/ui/attendance/attendance-page.tsx'

export const handle = { enhanced: 'writing' }
export const meta = title('attendance.title')

export const loader = onRead(async (ctx, { params, request }) => ({
  ...(await readAttendanceList(ctx, idOf(params.sessionId))),
  query: new URL(request.url).searchParams.get('q') ?? '',
}))

export default function Attendance() {
  return <AttendancePage {...useLoaderData<typeof loader>()} />
}
