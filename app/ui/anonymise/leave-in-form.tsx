import { type AskedPlace, isSame, namedIn, placeIn } from '#app/domain/privacy/left-standing.ts'
import { useT } from '#app/i18n/use-t.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ReasonOptions } from './reason-options.tsx'
import type { InForm } from './replace-in-form.tsx'

type Props = { place: Pick<AskedPlace, 'label' | 'fragment' | 'reason' | 'words'>; form: InForm }

/**
 * Let it stand with a reason, without JavaScript. A reason goes along with every button of the form, so that none is lost
 * to whoever chose one and pressed another.
 */
export function LeaveInForm({ place, form }: Props) {
  const t = useT()
  const { fragment, reason = '', words = '' } = place
  const missing = form.unsaid && isSame(placeIn(form.unsaid.place), place) ? form.unsaid.error : undefined
  return (
    <details className="finding-list__leave" open={Boolean(missing)}>
      <summary>
        {t('anonymise.leave')}
        <span className="visually-hidden">: {fragment}</span>
      </summary>
      <input type="hidden" form={form.id} name="leftPlaces[]" value={namedIn(place)} />
      {missing && (
        <p className="field__error" id="leave-missing">
          {missing}
        </p>
      )}
      <label className="finding-list__choice">
        {t('form.left.reason')}
        <select
          className="field__control"
          id={missing && 'leave'}
          form={form.id}
          name="leftReasons[]"
          defaultValue={reason}
          aria-invalid={missing && true}
          aria-describedby={missing && 'leave-missing'}
        >
          <ReasonOptions />
        </select>
      </label>
      <label className="finding-list__choice">
        {t('form.left.words')}
        <input className="field__control" form={form.id} name="leftWords[]" defaultValue={words} maxLength={200} />
      </label>
      <p className="row">
        <Button
          form={form.id}
          formAction={form.back}
          name="leave"
          value={namedIn(place)}
          size="small"
          kind="quiet"
          aria-label={t('anonymise.leave.what', { fragment })}
        >
          {t('anonymise.leave')}
        </Button>
      </p>
    </details>
  )
}
