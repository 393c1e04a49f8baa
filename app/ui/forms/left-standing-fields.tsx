import { type AskedPlace, isSame, keyOf, namedIn, placeIn, reasons } from '#app/domain/privacy/left-standing.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { SelectField } from '#app/ui/kit/select-field.tsx'
import { useRefused } from './use-refused.ts'

/**
 * What points straight at a person in the text above: per place what to write instead, and room for a reason to let it
 * stand. A false alarm is never a dead end. Without places there is nothing to see.
 */
export function LeftStandingFields({ places }: { places: AskedPlace[] }) {
  const t = useT()
  if (places.length === 0) return null
  return (
    <fieldset className="left-standing" id="left-standing">
      <legend className="field__label">{t('form.left.title')}</legend>
      <p>{t('form.left.lead')}</p>
      {places.map((place, at) => (
        <PlaceFields key={keyOf(place)} place={place} at={at} />
      ))}
    </fieldset>
  )
}

function PlaceFields({ place, at }: { place: AskedPlace; at: number }) {
  const t = useT()
  const { errors, typedMany } = useRefused()
  const { label, fragment, proposals, reason = '', words = '' } = place
  const typedAt = typedMany('leftPlaces[]').findIndex((name) => isSame(placeIn(name), place))
  const typed = (name: string, otherwise: string) => (typedAt < 0 ? otherwise : (typedMany(name)[typedAt] ?? otherwise))
  return (
    <div className="left-standing__place">
      <p>
        <strong>{fragment}</strong> {t(`anonymise.why.${label}`)}
      </p>
      {proposals.length > 0 && <p className="soft">{t('form.left.instead', { proposals: quoted(proposals) })}</p>}
      <input type="hidden" name="leftPlaces[]" value={namedIn(place)} />
      <SelectField
        name="leftReasons[]"
        id={`left-${at}`}
        label={t('form.left.reason')}
        error={errors[`left-${at}`]}
        defaultValue={typed('leftReasons[]', reason)}
        empty={t('form.left.choose')}
        options={reasons.map((value) => ({ value, label: t(`form.left.reason.${value}`) }))}
      />
      <Field
        name="leftWords[]"
        id={`left-words-${at}`}
        label={t('form.left.words')}
        defaultValue={typed('leftWords[]', words)}
        maxLength={200}
        required={false}
      />
    </div>
  )
}

export const quoted = (proposals: string[]): string => proposals.map((one) => `‘${one}’`).join(', ')
