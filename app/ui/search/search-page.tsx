import type { SearchPage as Props } from '#app/domain/search/find-things.server.ts'
import { addressOf, isNarrowed, type Kind, mostCharacters } from '#app/domain/search/search-address.ts'
import { useT } from '#app/i18n/use-t.ts'
import { DateText } from '#app/ui/dates/date-text.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ChosenMarks } from './chosen-marks.tsx'
import { NothingFound } from './nothing-found.tsx'
import { SearchBar } from './search-bar.tsx'
import { SearchFacets } from './search-facets.tsx'
import { SearchResult } from './search-result.tsx'
import { SortLinks } from './sort-links.tsx'
import { TakeList } from './take-list.tsx'

const form = 'find'
const placeOf = { case: 'cases', uncertainty: 'uncertainties', insight: 'insights' }

/** Find it again: words and filters in one address, results that say where they come from. */
export function SearchPage(page: Props & { toldToHosts?: boolean }) {
  const { asked, things, more, alsoSought, like, site, day } = page
  const t = useT()
  return (
    <div className="search-page">
      <h1 className="visually-hidden">{t('search.title')}</h1>
      <div className="search-page__bar">
        <SearchBar id={form} asked={asked} />
        <p className="print-only">
          {asked.words && t('search.titleFor', { words: asked.words })} <DateText value={day} />
        </p>
        {asked.tooLong && <Notice kind="attention">{t('search.tooLong', { most: mostCharacters })}</Notice>}
        <div className="search-page__status">
          <strong role="status">{useCountText(page)}</strong>
          {things.length > 1 && <SortLinks asked={asked} />}
        </div>
        {like && asked.like && (
          <p>
            {t('search.like')} <a href={`/${placeOf[asked.like.kind]}/${asked.like.id}`}>{like.title}</a>
          </p>
        )}
        <ChosenMarks {...page} />
        {alsoSought.length > 0 && <p className="soft">{t('search.also', { words: alsoSought.join(', ') })}</p>}
      </div>
      <SearchFacets {...page} form={form} />
      <div className="search-page__results">
        {things.length > 0 ? (
          <ul className="search-page__list">
            {things.map((thing) => (
              <SearchResult key={`${thing.kind} ${thing.id}`} thing={thing} site={site} />
            ))}
          </ul>
        ) : (
          <NothingFound {...page} />
        )}
        {more && (
          <p className="search-page__more">
            <LinkButton kind="quiet" href={addressOf(asked, { after: asked.after + 20 })}>
              {t('search.more')}
            </LinkButton>
          </p>
        )}
        {things.length > 0 && <p className="print-only">{t('search.sheet.keep')}</p>}
        <TakeList asked={asked} isEmpty={things.length === 0} />
      </div>
    </div>
  )
}

/** "20+ inzichten": how many there are, without pretending to know more than was counted. */
function useCountText({ asked, things, more, wordless }: Props): string {
  const t = useT()
  const { after, words, chosen } = asked
  if (wordless) return t('search.wordless')
  if (after > 0 && things.length > 0) return t('search.range', { from: after + 1, until: after + things.length })
  if (!words && !asked.like && !isNarrowed(asked) && things.length > 0) return t('search.newest')
  const [kind] = chosen.kind
  const key = kind && chosen.kind.length === 1 ? (`search.count.${kind as Kind}` as const) : 'search.count'
  return t(key, { count: things.length, plus: more ? '+' : '' })
}
