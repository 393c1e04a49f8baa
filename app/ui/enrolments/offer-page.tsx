import type { EnrolmentState } from '#app/domain/sessions/session.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Notice } from '#app/ui/kit/notice.tsx'
import { OfferForm } from './offer-form.tsx'
import { SeatLinkHead, type SessionBehind } from './seat-link-head.tsx'

type Props = {
  session: SessionBehind
  offer: { has: EnrolmentState; until: string | null; isOpen: boolean; isChanged: boolean }
  /** Just passed on. */
  declined?: boolean
}

/** A seat that came free, from a mail or signed in. */
export function OfferPage({ session, offer, declined }: Props) {
  const t = useT()
  const { problem } = useRefused()
  return (
    <>
      <SeatLinkHead session={session}>{t('offers.title')}</SeatLinkHead>
      <div className="stack">
        {problem && offer.isOpen && <Notice kind="attention">{problem}</Notice>}
        {declined && offer.has !== 'enrolled' ? (
          <Notice kind="success">{t('sessions.said.declined')}</Notice>
        ) : (
          <Standing session={session} offer={offer} />
        )}
      </div>
    </>
  )
}

function Standing({ session: { state }, offer: { has, until, isOpen, isChanged } }: Props) {
  const t = useT()
  if (state === 'cancelled') return <Notice kind="attention">{t('sessions.is-cancelled')}</Notice>
  if (has === 'enrolled') return <Notice kind="success">{t('offers.taken')}</Notice>
  if (!isOpen) return <Notice kind="attention">{t('offers.stale')}</Notice>
  if (state === 'postponed') return <Notice kind="attention">{t('offers.frozen')}</Notice>
  return (
    <>
      {isChanged && <Notice kind="attention">{t('offers.changed')}</Notice>}
      <OfferForm until={until} />
    </>
  )
}
