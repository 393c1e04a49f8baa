import { useT } from '#app/i18n/use-t.ts'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'

type Kind = 'case' | 'post' | 'insight' | 'session'
export type ListedReport = {
  id: string
  kind: Kind
  circleName: string
  mayDecide: boolean
  days: number
  late: boolean
  hides: boolean
}

/** The queue of a host beside the checks: what is hidden until they have looked, the oldest first. */
export function ReportsPage({ reports, said }: { reports: ListedReport[]; said: boolean }) {
  const t = useT()
  return (
    <>
      <PageTitle below={<p>{t('reports.queue.lead')}</p>}>{t('reports.queue.title')}</PageTitle>
      {said && <Notice kind="success">{t('reports.queue.said')}</Notice>}
      {reports.length === 0 && (
        <EmptyState title={t('reports.queue.empty.title')}>{t('reports.queue.empty')}</EmptyState>
      )}
      <RuledList>
        {reports.map(({ id, kind, circleName, mayDecide, days, late, hides }) => (
          <RuledItem
            key={id}
            facts={
              <MetaLine>
                <span>{circleName}</span>
                <span>{t('reports.queue.age', { days })}</span>
                {!hides && <span>{t('reports.queue.tells')}</span>}
                {late && <strong>{t('reports.queue.late')}</strong>}
              </MetaLine>
            }
          >
            <a href={`/reports/${id}`}>{t(`reports.kind.${kind}`)}</a>
            {!mayDecide && <p>{t('reports.queue.mine')}</p>}
          </RuledItem>
        ))}
      </RuledList>
      <p>
        <a href="/checks">{t('reports.queue.checks')}</a>
      </p>
    </>
  )
}
