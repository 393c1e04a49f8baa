import type { SeatPage } from '#app/domain/attendance/my-seat.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { NameForm } from '#app/ui/enrolments/consent-page.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Chip } from '#app/ui/kit/chip.tsx'
import { QrCode } from './qr-code.tsx'

type Props = {
  seat: SeatPage
  /** Where this seat's own addresses begin. */
  base: string
  proof: string
}

/** What a seat is for at the door: its code, that someone was there, their proof, and who sees their name. */
export function DoorOfSeat({ seat: { qr, shownTo, present, hasProof }, base, proof }: Props) {
  const t = useT()
  return (
    <>
      {present && (
        <p>
          <Chip kind="checked">{t('seat.present')}</Chip>
        </p>
      )}
      {hasProof && <LinkButton href={proof}>{t('proofs.download')}</LinkButton>}
      {qr && !present && <DoorCode qr={qr} />}
      <NameForm action={`${base}/consent`} shownTo={shownTo} />
    </>
  )
}

function DoorCode({ qr }: { qr: NonNullable<SeatPage['qr']> }) {
  const t = useT()
  return (
    <section className="stack" aria-labelledby="code">
      <h2 id="code">{t('attendance.code')}</h2>
      <p>{t('attendance.code.lead')}</p>
      <QrCode {...qr} label={t('attendance.code.image')} />
      <p className="soft">{t('seat.code.without')}</p>
    </section>
  )
}
