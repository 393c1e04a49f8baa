import { useT } from '#app/i18n/use-t.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'

type Series = { id: string; title: string; about: string; circleName: string; count: number }
type Props = { series: Series[]; mayMake: boolean }

/** Every series of sessions. */
export function SeriesListPage({ series, mayMake }: Props) {
  const t = useT()
  const make = mayMake && <LinkButton href="/series/new">{t('series.make')}</LinkButton>
  return (
    <div className="stack">
      <PageTitle below={<p>{t('series.lead')}</p>}>{t('series.title')}</PageTitle>
      {series.length === 0 ? (
        <EmptyState title={t('series.empty.title')} action={make || <a href="/agenda">{t('frame.agenda')}</a>}>
          {t('series.empty')}
        </EmptyState>
      ) : (
        <>
          {make && <p className="no-print">{make}</p>}
          <RuledList>
            {series.map(({ id, title, about, circleName, count }) => (
              <RuledItem
                key={id}
                facts={
                  <MetaLine>
                    <span>{t('series.count', { count })}</span>
                    <span dir="auto">{circleName}</span>
                  </MetaLine>
                }
              >
                <h2 className="agenda__title">
                  <a href={`/series/${id}`} dir="auto">
                    {title}
                  </a>
                </h2>
                {about && (
                  <p className="soft" dir="auto">
                    {about}
                  </p>
                )}
              </RuledItem>
            ))}
          </RuledList>
        </>
      )}
    </div>
  )
}
