import { useEffect, useRef } from 'react'
import { mostCharacters } from '#app/domain/search/search-address.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'

/** A plain GET: the address holds the whole search. The filters beside the results belong to this form too. */
export function SearchBar({ id, words }: { id: string; words: string }) {
  const t = useT()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // Going back shows the words of that search, but never changes what someone is typing.
    if (input.current && input.current !== document.activeElement) input.current.value = words
  }, [words])
  return (
    <form className="search-bar" id={id} method="get" action="/search" role="search" aria-label={t('search.form')}>
      <label className="visually-hidden" htmlFor="q">
        {t('search.label')}
      </label>
      <input
        className="search-bar__input"
        id="q"
        name="q"
        type="search"
        dir="auto"
        ref={input}
        defaultValue={words}
        maxLength={mostCharacters}
      />
      <Button>{t('search.button')}</Button>
    </form>
  )
}
