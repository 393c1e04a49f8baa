import { useT } from '#app/i18n/use-t.ts'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'

type Check = { id: string; title: string; circleName: string; days: number; isMine: boolean }
type Props = { checks: Check[]; said?: 'opened' | 'sent' | 'passed' }

/** The queue of a host: what waits for a second look, oldest first. */
export function ChecksPage({ checks, said }: Props) {
  const t = useT()
  return (
    <>
      <PageTitle below={<p>{t('cases.checks.lead')}</p>}>{t('cases.checks.title')}</PageTitle>
      {said && <Notice kind="success">{t(`cases.check.${said}`)}</Notice>}
      {checks.length === 0 && <EmptyState title={t('cases.checks.empty.title')}>{t('cases.checks.empty')}</EmptyState>}
      <RuledList>
        {checks.map(({ id, title, circleName, days, isMine }) => (
          <RuledItem
            key={id}
            facts={
              <MetaLine>
                <span>{circleName}</span>
                <span>{t('cases.checks.age', { days })}</span>
              </MetaLine>
            }
          >
            {isMine ? <p>{t('cases.checks.mine')}</p> : <a href={`/checks/${id}`}>{title || t('cases.untitled')}</a>}
          </RuledItem>
        ))}
      </RuledList>
      <p>
        <a href="/reports">{t('cases.checks.reports')}</a>
      </p>
    </>
  )
}
