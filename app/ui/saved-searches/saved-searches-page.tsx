import type { SavedSearch } from '#app/domain/saved-searches/saved-search.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { MetaLine } from '#app/ui/kit/meta-line.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { RuledItem, RuledList } from '#app/ui/kit/ruled-list.tsx'

type Props = { searches: SavedSearch[]; said?: 'savedSearches.kept' | 'savedSearches.removed' }

/** What one looks for again and again, and when mail comes of it. */
export function SavedSearchesPage({ searches, said }: Props) {
  const t = useT()
  return (
    <div className="narrow stack">
      <PageTitle
        above={<Breadcrumb links={[{ href: '/account', text: t('account.title') }]} />}
        below={<p>{t('savedSearches.lead')}</p>}
      >
        {t('savedSearches.title')}
      </PageTitle>
      {said && <Notice kind="success">{t(said)}</Notice>}
      {searches.length > 0 ? (
        <RuledList>
          {searches.map((search) => (
            <RuledItem key={search.id} facts={<Facts {...search} />}>
              <a href={search.address}>{search.name}</a>
            </RuledItem>
          ))}
        </RuledList>
      ) : (
        <EmptyState
          title={t('savedSearches.none')}
          action={<LinkButton href="/search">{t('savedSearches.toSearch')}</LinkButton>}
        >
          {t('savedSearches.noneText')}
        </EmptyState>
      )}
    </div>
  )
}

function Facts({ id, name, alert, createdAt }: SavedSearch) {
  const t = useT()
  const named = (action: string) => `${action}: ${name}`
  return (
    <MetaLine>
      <span>{t(`savedSearches.alert.${alert}`)}</span>
      <span>
        {t('savedSearches.since')} <DateText value={createdAt} />
      </span>
      <a href={`/saved-searches/${id}`} aria-label={named(t('savedSearches.revise'))}>
        {t('savedSearches.revise')}
      </a>
      <a href={`/saved-searches/${id}/removal`} aria-label={named(t('savedSearches.remove'))}>
        {t('savedSearches.remove')}
      </a>
    </MetaLine>
  )
}
