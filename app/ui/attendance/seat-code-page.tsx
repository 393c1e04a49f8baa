import type { SeatCode } from '#app/domain/attendance/attendance-queries.server.ts'
import type { QrSquares } from '#app/domain/enrolments/seat-code.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Chip } from '#app/ui/kit/chip.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { WhyNot } from './attendance-page.tsx'
import { MarkForm } from './mark-form.tsx'
import { MarkedWhen } from './marked-when.tsx'
import { QrCode } from './qr-code.tsx'

/** What a host of the session sees who scans the code of someone at the door. */
export function ScannedSeatPage({ session, seat, whyNot, opens }: SeatCode) {
  const t = useT()
  const { problem, errors } = useRefused()
  const why = problem ?? errors.present
  return (
    <>
      <PageTitle
        above={<Breadcrumb links={[{ href: `/sessions/${session.id}`, text: session.title }]} />}
        below={seat?.organisation && <p>{seat.organisation}</p>}
      >
        {seat?.name ?? t('attendance.code')}
      </PageTitle>
      <div className="stack">
        {why && <Notice kind="attention">{why}</Notice>}
        {!seat && <Notice kind="attention">{t('attendance.no-seat')}</Notice>}
        {whyNot && <WhyNot whyNot={whyNot} opens={opens} />}
        {seat?.needs && <p>{t('attendance.needs', { needs: seat.needs })}</p>}
        {seat?.marked && (
          <p role="status">
            <Chip kind="checked">{t('attendance.is')}</Chip> <MarkedWhen marked={seat.marked} />
          </p>
        )}
        {seat && !whyNot && <MarkForm name={seat.name} isHere={seat.marked !== null} />}
        <p>
          <a href={`/sessions/${session.id}/attendance`}>{t('attendance.code.list')}</a>
        </p>
      </div>
    </>
  )
}

type Props = {
  qr: QrSquares
  /** Where to sign in, for a visitor. */
  signIn?: string
}

/** What anyone else sees: the code again, to show at the door. Of whom it is, or for what, it does not say. */
export function ShowCodePage({ qr, signIn }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle below={<p>{t('attendance.code.lead')}</p>}>{t('attendance.code')}</PageTitle>
      <div className="stack">
        <QrCode {...qr} label={t('attendance.code.image')} />
        {signIn && (
          <p className="no-print">
            <a href={signIn}>{t('attendance.code.host')}</a>
          </p>
        )}
      </div>
    </>
  )
}
