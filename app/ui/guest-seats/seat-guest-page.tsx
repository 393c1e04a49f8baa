import { useT } from '#app/i18n/use-t.ts'
import { SeatFields } from '#app/ui/enrolments/seat-fields.tsx'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { GuestPersonFields } from './guest-person-fields.tsx'

type Props = {
  session: { id: string; title: string }
  organisations: { id: string; name: string }[]
  formId: string
}

/** A host writes down someone who came by paper, telephone or mail. */
export function SeatGuestPage({ session, organisations, formId }: Props) {
  const t = useT()
  const { typed } = useRefused()
  return (
    <div className="narrow stack">
      <PageTitle
        above={<Breadcrumb links={[{ href: `/sessions/${session.id}`, text: session.title }]} />}
        below={<p>{t('guestSeats.new.lead')}</p>}
      >
        {t('guestSeats.new')}
      </PageTitle>
      <PlainForm submit={t('guestSeats.new.button')}>
        <input type="hidden" name="id" value={typed('id', formId)} />
        <h2>{t('guestSeats.new.person')}</h2>
        <GuestPersonFields by="host" organisations={organisations} />
        <h2>{t('guestSeats.new.seat')}</h2>
        <SeatFields />
      </PlainForm>
    </div>
  )
}
