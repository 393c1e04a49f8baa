import { type EditionLabel, editionLabels } from '#app/domain/series/series.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { SelectField } from '#app/ui/kit/select-field.tsx'

type Series = { id: string; title: string; number: number | null; label: EditionLabel | null; free: number }
type Props = { session: { id: string; title: string }; series: Series[]; version: string }

/** In which series a session stands, and as which number. */
export function ChooseSeriesPage({ session, series, version }: Props) {
  const t = useT()
  const make = <LinkButton href="/series/new">{t('series.make')}</LinkButton>
  return (
    <>
      <PageTitle
        above={<Breadcrumb links={[{ href: `/sessions/${session.id}`, text: session.title }]} />}
        below={<p>{t('series.choose.lead')}</p>}
      >
        {t('series.choose')}
      </PageTitle>
      {series.length === 0 ? (
        <EmptyState title={t('series.empty.title')} action={make}>
          {t('series.choose.none')}
        </EmptyState>
      ) : (
        <div className="narrow">
          <PlainForm submit={t('series.keep')} version={version} beside={<a href="/series/new">{t('series.make')}</a>}>
            {series.map((one, at) => (
              <OneSeries key={one.id} series={one} at={at} />
            ))}
          </PlainForm>
        </div>
      )}
    </>
  )
}

function OneSeries({ series: { id, title, number, label, free }, at }: { series: Series; at: number }) {
  const t = useT()
  const { errors, typedMany, keptBeside } = useRefused()
  const kept = { number: number === null ? '' : String(number), label: label ?? 'regular' }
  // A colleague may have begun a series meanwhile: what was typed goes by the series, not by its place.
  const row = typedMany('seriesIds').indexOf(id)
  const here = { number: typedMany('number[]')[row] ?? kept.number, label: typedMany('label[]')[row] ?? kept.label }
  return (
    <fieldset className="session-form__part">
      <legend className="field__label" dir="auto">
        {title}
      </legend>
      <input type="hidden" name="seriesIds" value={id} />
      <div className="session-form__hours">
        <Field
          name="number[]"
          id={`number-${at}`}
          inputMode="numeric"
          label={t('series.number')}
          hint={t('series.number.hint', { free })}
          error={errors[`number-${at}`]}
          defaultValue={here.number}
          kept={keptBeside(here.number, kept.number)}
          required={false}
        />
        <SelectField
          name="label[]"
          id={`label-${at}`}
          label={t('series.label')}
          defaultValue={here.label}
          kept={keptBeside(here.label, kept.label)}
          options={editionLabels.map((value) => ({ value, label: t(`series.label.${value}`) }))}
        />
      </div>
    </fieldset>
  )
}
