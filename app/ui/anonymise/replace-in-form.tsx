import { namedIn, type Place } from '#app/domain/privacy/left-standing.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'

/**
 * A form elsewhere on the page, the address on which it comes back to this list, and which place was to stay while nobody
 * said why.
 */
export type InForm = { id: string; back: string; unsaid?: { place: string; error: string[] } | undefined }

type Props = { place: Place & { proposals: string[]; fields: string[] }; form: InForm }

/**
 * Other words, in all texts of the draft at once, without JavaScript. The button sends the form it belongs to, so that what
 * was typed there is kept first.
 */
export function ReplaceInForm({ place, form }: Props) {
  const t = useT()
  const { fragment, proposals, fields } = place
  const [words] = proposals
  if (!words) return null
  const count = fields.length
  return (
    <>
      <input type="hidden" form={form.id} name="replacePlaces[]" value={namedIn(place)} />
      {proposals.length === 1 ? (
        <p>
          {t('anonymise.proposal', { count: 1, proposals: `‘${words}’` })}
          <input type="hidden" form={form.id} name="replaceWords[]" value={words} />
        </p>
      ) : (
        <label className="finding-list__choice">
          {t('anonymise.instead')}
          <select className="field__control" form={form.id} name="replaceWords[]">
            {proposals.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
      <p className="row">
        <Button
          form={form.id}
          formAction={form.back}
          name="replace"
          value={namedIn(place)}
          size="small"
          aria-label={`${t('anonymise.replace', { count })}: ${fragment}`}
        >
          {t('anonymise.replace', { count })}
        </Button>
      </p>
    </>
  )
}

export type Replaced = { fragment: string; words: string; count: number; version: number; before: string[] }

/** What was just replaced, and the way to take it back. */
export function ReplacedInForm({ replaced, form }: { replaced: Replaced; form: InForm }) {
  const t = useT()
  const { fragment, words, count, version, before } = replaced
  return (
    <p className="finding-list__done" role="status">
      {t('anonymise.replaced', { fragment, words, count })}{' '}
      {before.map((one) => (
        <input key={one} type="hidden" form={form.id} name="before[]" value={one} />
      ))}
      {count > 0 && (
        <Button kind="text" form={form.id} formAction={form.back} name="putBack" value={version}>
          {t('anonymise.undo')}
        </Button>
      )}
    </p>
  )
}
