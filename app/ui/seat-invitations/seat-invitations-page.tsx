import type { SeatInvitationsPage as Page } from '#app/domain/seat-invitations/seat-invitation-queries.server.ts'
import { voices } from '#app/domain/seat-invitations/voice.ts'
import { useT } from '#app/i18n/use-t.ts'
import { AddressesField } from '#app/ui/forms/addresses-field.tsx'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { SelectField } from '#app/ui/kit/select-field.tsx'
import { MissingVoices } from './missing-voices.tsx'
import { OpenSeatInvitations } from './open-seat-invitations.tsx'
import { VoiceLinks } from './voice-links.tsx'

type Props = Page & {
  formId: string
  /** How many the last sending made. */
  sent: number
  withdrawn: boolean
}

/** For hosts: which voices the table misses, and ways to ask them. */
export function SeatInvitationsPage({ session, missing, mayInvite, open, formId, sent, withdrawn }: Props) {
  const t = useT()
  return (
    <div className="narrow stack">
      <PageTitle
        above={<Breadcrumb links={[{ href: `/sessions/${session.id}`, text: session.title }]} />}
        below={<p>{t('seatInvitations.lead')}</p>}
      >
        {t('seatInvitations.title')}
      </PageTitle>
      {sent > 0 && <Notice kind="success">{t('seatInvitations.sent', { count: sent })}</Notice>}
      {withdrawn && <Notice kind="success">{t('seatInvitations.withdrawn.said')}</Notice>}
      <section className="stack" aria-labelledby="missing">
        <h2 id="missing">{t('seatInvitations.missing')}</h2>
        <MissingVoices session={session} missing={missing} />
        {mayInvite && <VoiceLinks sessionId={session.id} formId={formId} missing={missing} />}
        {!mayInvite && <p>{t('seatInvitations.notNow')}</p>}
      </section>
      {mayInvite && <ByMail formId={formId} />}
      <OpenSeatInvitations sessionId={session.id} open={open} />
    </div>
  )
}

function ByMail({ formId }: { formId: string }) {
  const t = useT()
  const { field, typed } = useRefused()
  return (
    <section className="stack" aria-labelledby="by-mail">
      <h2 id="by-mail">{t('seatInvitations.byMail')}</h2>
      <PlainForm submit={t('seatInvitations.submit')}>
        <input type="hidden" name="id" value={typed('id', formId)} />
        <AddressesField label={t('seatInvitations.addresses')} hint={t('seatInvitations.addresses.hint')} />
        <SelectField
          {...field('voice')}
          label={t('seatInvitations.voice')}
          empty={t('seatInvitations.voice.any')}
          required={false}
          options={voices.map((value) => ({ value, label: t(`seatInvitations.voice.${value}`) }))}
        />
      </PlainForm>
    </section>
  )
}
