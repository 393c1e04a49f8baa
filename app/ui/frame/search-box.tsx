import { useT } from '#app/i18n/use-t.ts'

/** Search from every page. A plain GET, so that a search is an address to keep or to send. */
export function SearchBox({ query }: { query?: string }) {
  const t = useT()
  return (
    // biome-ignore lint/a11y/useSemanticElements: phones of before 2023 do not know <search>.
    <form className="search-box" role="search" action="/search" method="get">
      <label className="visually-hidden" htmlFor="site-search">
        {t('frame.searchLabel')}
      </label>
      <input className="search-box__input" id="site-search" name="q" type="search" defaultValue={query} />
      <button className="search-box__button" type="submit">
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M7.5 2a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11zM11.6 11.6 16 16" />
        </svg>
        <span className="visually-hidden">{t('frame.searchButton')}</span>
      </button>
    </form>
  )
}
