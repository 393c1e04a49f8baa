import type { Sector } from '#app/access/sector.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { ChoiceGroup } from '#app/ui/kit/choice-group.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

type Case = { id: string; title: string | null; roleTitle: string | null; sector: string | null; picked: boolean }
type Props = { session: { id: string; title: string }; cases: Case[]; version: string }

/** Which cases come on the table. */
export function PickCasesPage({ session, cases, version }: Props) {
  const t = useT()
  const { boxes } = useRefused()
  const onTable = cases.filter(({ picked }) => picked).map(({ id }) => id)
  return (
    <>
      <PageTitle
        above={<Breadcrumb links={[{ href: `/sessions/${session.id}`, text: session.title }]} />}
        below={<p>{t('sessions.pick.lead')}</p>}
      >
        {t('sessions.pick')}
      </PageTitle>
      {cases.length === 0 ? (
        <EmptyState title={t('sessions.pick.empty.title')}>{t('sessions.pick.empty')}</EmptyState>
      ) : (
        <PlainForm submit={t('sessions.pick.button')} version={version}>
          <ChoiceGroup
            many
            {...boxes('caseIds', onTable)}
            label={t('sessions.pick.label')}
            options={cases.map(({ id, title, roleTitle, sector }) => ({
              value: id,
              label: title ?? '',
              hint: [roleTitle, sector && t(`kit.sector.${sector as Sector}`)].filter(Boolean).join(', '),
            }))}
          />
        </PlainForm>
      )}
    </>
  )
}
