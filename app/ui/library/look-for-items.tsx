import { useActionData } from '@remix-run/react'
import type { ItemChoices } from '#app/domain/library/library-queries.server.ts'
import { useT } from '#app/i18n/use-t.ts'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'

/** What there is to choose from: after a search, or when the form came back, what was found for it. */
export const useChoices = (choices: ItemChoices): ItemChoices =>
  useActionData<{ choices?: ItemChoices }>()?.choices ?? choices

/** In a form, where the library is too big for one list. Its button keeps nothing, and loses nothing. */
export function LookForItems({ choices: { found, isMore } }: { choices: ItemChoices }) {
  const t = useT()
  const { typed } = useRefused()
  if (!isMore) return null
  const words = typed('words')
  return (
    <fieldset className="stack">
      <legend className="visually-hidden">{t('library.search')}</legend>
      <p>{t('library.many')}</p>
      <Field name="words" type="search" label={t('library.search')} defaultValue={words} required={false} />
      {words && <p role="status">{t('library.found', { words, count: found })}</p>}
      <div>
        <Button kind="quiet" name="look" value="yes">
          {t('library.search.button')}
        </Button>
      </div>
    </fieldset>
  )
}
