import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

type Props = { id: string; name: string }

export function DeparturePage({ id, name }: Props) {
  const t = useT()
  return (
    <div className="narrow stack">
      <PageTitle
        above={<Breadcrumb links={[{ href: `/circles/${id}`, text: name }]} />}
        below={<p>{t('circles.leave.lead')}</p>}
      >
        {t('circles.leave')}
      </PageTitle>
      <PlainForm
        kind="danger"
        submit={t('circles.leave')}
        beside={
          <LinkButton kind="quiet" href={`/circles/${id}`}>
            {t('circles.leave.stay')}
          </LinkButton>
        }
      />
    </div>
  )
}
