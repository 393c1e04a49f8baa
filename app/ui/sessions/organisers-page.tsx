import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

type Props = {
  session: { id: string; title: string; circleName: string }
  circles: { id: string; name: string }[]
  chosen: string[]
  version: string
}

/** Which circles organise this session too. */
export function OrganisersPage({ session, circles, chosen, version }: Props) {
  const t = useT()
  const { boxes } = useRefused()
  return (
    <>
      <PageTitle
        above={<Breadcrumb links={[{ href: `/sessions/${session.id}`, text: session.title }]} />}
        below={<p>{t('organisers.lead', { circle: session.circleName })}</p>}
      >
        {t('organisers.choose')}
      </PageTitle>
      {circles.length === 0 ? (
        <EmptyState title={t('organisers.none.title')}>{t('organisers.none')}</EmptyState>
      ) : (
        <PlainForm submit={t('organisers.keep')} version={version}>
          <ChoiceGroup
            many
            {...boxes('circleIds', chosen)}
            label={t('organisers.label')}
            hint={t('organisers.hint')}
            options={circles.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </PlainForm>
      )}
    </>
  )
}
