import type { ItemInUse } from '#app/domain/library/library.ts'
import type { ShownSeries } from '#app/domain/series/series-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Chip } from '#app/ui/kit/chip.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'
import { ReadingList } from '#app/ui/library/reading-list.tsx'

/** One series, number by number. */
export function SeriesPage({ series, reading }: { series: ShownSeries; reading: ItemInUse[] }) {
  const t = useT()
  const { id, title, about, circleName, sessions, mayRevise } = series
  return (
    <div className="stack">
      <PageTitle
        above={<Breadcrumb links={[{ href: '/series', text: t('series.title') }]} />}
        below={
          <MetaLine>
            <span>{t('sessions.byCircle', { circle: circleName })}</span>
            {mayRevise && <a href={`/series/${id}/edit`}>{t('series.revise')}</a>}
            {mayRevise && <a href={`/series/${id}/library`}>{t('library.choose')}</a>}
          </MetaLine>
        }
      >
        <span dir="auto">{title}</span>
      </PageTitle>
      {about && (
        <p className="reading" dir="auto">
          {about}
        </p>
      )}
      {sessions.length === 0 ? (
        <EmptyState title={t('series.none.title')}>{t(mayRevise ? 'series.none.host' : 'series.none')}</EmptyState>
      ) : (
        <RuledList>
          {sessions.map((session) => (
            <RuledItem
              key={session.id}
              mark={<p className="agenda__when">{session.number}</p>}
              facts={
                <MetaLine>
                  <DateText value={session.startsAt} kind="day" />
                  {session.state !== 'announced' && <span>{t(`sessions.standing.${session.state}`)}</span>}
                </MetaLine>
              }
            >
              <h2 className="agenda__title">
                <a href={`/sessions/${session.id}`} dir="auto">
                  {session.title}
                </a>
              </h2>
              {session.label !== 'regular' && <Chip>{t(`series.label.${session.label}`)}</Chip>}
            </RuledItem>
          ))}
        </RuledList>
      )}
      <ReadingList items={reading} />
    </div>
  )
}
