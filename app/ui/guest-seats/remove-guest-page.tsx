import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

type Props = {
  session: { id: string; title: string }
  guest: { name: string; hasMail: boolean; isOff: boolean }
}

/** A host takes a guest off the list again. */
export function RemoveGuestPage({ session, guest: { name, hasMail, isOff } }: Props) {
  const t = useT()
  const back = `/sessions/${session.id}`
  return (
    <div className="narrow stack">
      <PageTitle above={<Breadcrumb links={[{ href: back, text: session.title }]} />}>
        {t('guestSeats.remove.title', { name: name || t('guestSeats.guest') })}
      </PageTitle>
      {isOff ? (
        <p>{t('guestSeats.remove.off')}</p>
      ) : (
        <PlainForm
          kind="danger"
          submit={t('guestSeats.remove')}
          beside={<a href={back}>{t('guestSeats.remove.keep')}</a>}
        >
          <p>
            {t('guestSeats.remove.lead')} {t(hasMail ? 'guestSeats.remove.mail' : 'guestSeats.remove.noMail')}
          </p>
        </PlainForm>
      )}
    </div>
  )
}
