import { useT } from '#app/i18n/use-t.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RuledList } from '#app/ui/kit/ruled-list.tsx'
import { InsightLine, type ListedInsight } from './insight-line.tsx'

type Props = { insights: ListedInsight[]; more: boolean; theme?: string; sessionId?: string; isVisitor: boolean }

/** All insights this reader may read, newest first. */
export function InsightsPage({ insights, more, theme, sessionId, isVisitor }: Props) {
  const t = useT()
  const last = insights.at(-1)
  const older = new URLSearchParams({
    ...(theme && { theme }),
    ...(sessionId && { session: sessionId }),
    before: `${last?.publishedOn}_${last?.id}`,
  })
  return (
    <>
      <PageTitle
        above={sessionId && <Breadcrumb links={[{ href: `/sessions/${sessionId}`, text: t('sessions.toSession') }]} />}
        below={<p>{theme ? <a href="/insights">{t('insights.allThemes')}</a> : t('insights.lead')}</p>}
      >
        {theme ? t('insights.withTheme', { theme }) : t('insights.title')}
      </PageTitle>
      {insights.length === 0 && (
        <EmptyState
          title={t('insights.empty.title')}
          action={<LinkButton href="/agenda">{t('insights.empty.agenda')}</LinkButton>}
        >
          {t(isVisitor ? 'insights.visitor' : 'insights.empty')}
        </EmptyState>
      )}
      {insights.length > 0 && (
        <RuledList>
          {insights.map((insight) => (
            <InsightLine key={insight.id} insight={insight} />
          ))}
        </RuledList>
      )}
      {more && last && (
        <p>
          <a href={`/insights?${older}`}>{t('insights.more')}</a>
        </p>
      )}
    </>
  )
}
