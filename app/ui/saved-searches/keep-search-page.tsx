import { longestName } from '#app/domain/saved-searches/saved-search.ts'
import { type Asked, addressOf, type Facet, facets } from '#app/domain/search/search-address.ts'
import type { Choice } from '#app/domain/search/shown-facets.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { useFacetLabel } from '#app/ui/search/facet-label.ts'
import { SearchFields } from './search-fields.tsx'

type Props = { id: string; asked: Asked; chosen: Record<Facet, Choice[]> }

/** Keep a search under a name of one's own; one to begin with is there. */
export function KeepSearchPage({ id, asked, chosen }: Props) {
  const t = useT()
  const labelOf = useFacetLabel()
  const address = addressOf(asked, { after: 0 })
  const choices = facets.flatMap((facet) => chosen[facet].map((choice) => labelOf(facet, choice)))
  // Never the title of what it is to look like: that is a text of someone else's, which can be taken back.
  const words = asked.words || (asked.like ? t('savedSearches.like') : '')
  const summary = [words, ...choices].filter(Boolean).join(' · ') || t('savedSearches.everything')
  return (
    <div className="narrow stack">
      <PageTitle
        above={<Breadcrumb links={[{ href: address, text: t('search.title') }]} />}
        below={<p>{t('savedSearches.keep.lead')}</p>}
      >
        {t('savedSearches.keep.title')}
      </PageTitle>
      <PlainForm submit={t('savedSearches.keep.button')} beside={<a href={address}>{t('savedSearches.back')}</a>}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="address" value={address} />
        <SearchFields name={[...summary].slice(0, longestName).join('')} alert="weekly" />
      </PlainForm>
    </div>
  )
}
