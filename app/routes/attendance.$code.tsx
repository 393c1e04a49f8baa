import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { markByCode } from '#app/domain/attendance/attendance-actions.server.ts'
import { MarkAttendance } from '#app/domain/attendance/attendance-forms.server.ts'
import { readSeatCode } from '#app/domain/attendance/attendance-queries.server.ts'
import { addressOfCode, qrOf } from '#app/domain/enrolments/seat-code.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { ScannedSeatPage, ShowCodePage } from '#app/ui/attendance/seat-code-page.tsx'

export const meta = title('attendance.code')

// Security: looking at a code marks nobody; cameras and scanners of mail open every link they find.
export const loader = onRead(async (ctx, { params }) => {
  const code = params.code ?? ''
  const scanned = await readSeatCode(ctx, code)
  const signIn = `/sign-in?returnTo=${encodeURIComponent(`/attendance/${code}`)}`
  return { scanned, qr: qrOf(addressOfCode(code)), signIn: ctx.viewer.kind === 'visitor' ? signIn : undefined }
})

export const action = onWrite(MarkAttendance, async (ctx, { present }, { params }) => {
  await markByCode(ctx, params.code ?? '', present === 'yes')
  return redirect(`/attendance/${params.code}`)
})

export default function SeatCode() {
  const { scanned, ...shown } = useLoaderData<typeof loader>()
  return scanned ? <ScannedSeatPage {...scanned} /> : <ShowCodePage {...shown} />
}
