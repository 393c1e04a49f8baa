import { type Asked, keyOf } from '#app/domain/search/search-address.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { SearchField } from './search-field.tsx'

/**
 * A plain GET: the address holds the whole search. The filters beside the results belong to this form too. What the browser
 * kept of it (autoComplete) would tick on the page before what was ticked there to leave it.
 */
export function SearchBar({ id, asked }: { id: string; asked: Asked }) {
  const t = useT()
  const { words, like, sort } = asked
  return (
    // biome-ignore lint/a11y/useSemanticElements: phones of before 2023 do not know <search>.
    <form
      className="search-bar"
      id={id}
      method="get"
      action="/search"
      role="search"
      aria-label={t('search.form')}
      autoComplete="off"
    >
      <label className="visually-hidden" htmlFor="q">
        {t('search.label')}
      </label>
      <SearchField words={words} />
      {like && <input type="hidden" name="like" value={keyOf(like)} />}
      {sort !== 'relevance' && <input type="hidden" name="sort" value={sort} />}
      <Button>{t('search.button')}</Button>
    </form>
  )
}
