import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

type Props = { session: { id: string; title: string }; link: string | null }

/** A link that was just made, shown this once: to copy, or to mail. */
export function SeatLinkPage({ session: { id, title }, link }: Props) {
  const t = useT()
  const { problem } = useRefused()
  const back = { href: `/sessions/${id}/invitations`, text: t('seatInvitations.title') }
  return (
    <div className="narrow stack">
      <PageTitle
        above={<Breadcrumb links={[{ href: `/sessions/${id}`, text: title }, back]} />}
        below={link && <p>{t('seatInvitations.link.lead')}</p>}
      >
        {t('seatInvitations.link.title')}
      </PageTitle>
      {link ? (
        <>
          <Field name="link" label={t('seatInvitations.link')} defaultValue={link} readOnly />
          <p>
            <LinkButton kind="quiet" href={mailTo(t, title, link)}>
              {t('seatInvitations.link.mail')}
            </LinkButton>
          </p>
        </>
      ) : (
        <Notice kind="attention">{problem ?? t('seatInvitations.link.once')}</Notice>
      )}
      <p>
        <a href={back.href}>{back.text}</a>
      </p>
    </div>
  )
}

function mailTo(t: ReturnType<typeof useT>, title: string, link: string): string {
  const subject = encodeURIComponent(t('seatInvitations.link.mail.subject', { title }))
  const body = encodeURIComponent(t('seatInvitations.link.mail.body', { title, link }))
  return `mailto:?subject=${subject}&body=${body}`
}
