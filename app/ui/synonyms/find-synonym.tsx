import { mostCharacters } from '#app/domain/synonyms/synonym.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'

/** Narrows the list to the pairs with these words in them. A plain GET, which comes back at the list. */
export function FindSynonym({ words, count }: { words: string; count: number }) {
  const t = useT()
  return (
    <>
      <form method="get" action="/synonyms#synonyms" className="synonym-lists__find" aria-label={t('synonyms.find')}>
        <Field name="words" type="search" label={t('synonyms.find')} defaultValue={words} maxLength={mostCharacters} />
        <Button kind="quiet">{t('synonyms.find.button')}</Button>
      </form>
      {words && (
        <p role="status">
          {t(count > 0 ? 'synonyms.find.count' : 'synonyms.find.none', { count, words })}{' '}
          <a href="/synonyms#synonyms">{t('synonyms.find.all')}</a>
        </p>
      )}
    </>
  )
}
