import type { SavedSearch } from '#app/domain/saved-searches/saved-search.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { SearchFields } from './search-fields.tsx'

const list = '/saved-searches'

/** Another name, or other mail. */
export function SavedSearchPage({ search }: { search: SavedSearch & { version: string } }) {
  const t = useT()
  return (
    <div className="narrow stack">
      <PageTitle
        above={<Breadcrumb links={[{ href: list, text: t('savedSearches.title') }]} />}
        below={
          <p>
            {t('savedSearches.revise.lead')} <a href={search.address}>{t('savedSearches.look')}</a>
          </p>
        }
      >
        {t('savedSearches.revise.title')}
      </PageTitle>
      <PlainForm
        submit={t('savedSearches.keep.button')}
        version={search.version}
        beside={<a href={`${list}/${search.id}/removal`}>{t('savedSearches.remove')}</a>}
      >
        <SearchFields name={search.name} alert={search.alert} />
      </PlainForm>
    </div>
  )
}

/** One button, and it is gone. */
export function RemovalPage({ search }: { search: SavedSearch }) {
  const t = useT()
  return (
    <div className="narrow stack">
      <PageTitle
        above={<Breadcrumb links={[{ href: list, text: t('savedSearches.title') }]} />}
        below={<p>{search.name}</p>}
      >
        {t('savedSearches.remove.title')}
      </PageTitle>
      <PlainForm submit={t('savedSearches.remove')} kind="danger" beside={<a href={list}>{t('savedSearches.back')}</a>}>
        <p>{t('savedSearches.remove.lead')}</p>
      </PlainForm>
    </div>
  )
}
