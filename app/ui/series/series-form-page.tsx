import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { SelectField } from '#app/ui/kit/select-field.tsx'
import { TextField } from '#app/ui/kit/text-field.tsx'

type Props = {
  /** A new series carries its id and chooses its circle. */
  making?: { id: string; circles: { id: string; name: string }[] }
  series?: { id: string; title: string; about: string; version: string }
}

/** Beginning a series, or changing its words. */
export function SeriesFormPage({ making, series }: Props) {
  const t = useT()
  const { field } = useRefused()
  const back = series
    ? { href: `/series/${series.id}`, text: series.title }
    : { href: '/series', text: t('series.title') }
  return (
    <>
      <PageTitle above={<Breadcrumb links={[back]} />} below={<p>{t('series.form.lead')}</p>}>
        {t(making ? 'series.make' : 'series.revise')}
      </PageTitle>
      <div className="narrow">
        <PlainForm submit={t('series.keep')} version={series?.version}>
          {making && (
            <>
              <input type="hidden" name="id" value={making.id} />
              <SelectField
                {...field('circleId', making.circles[0]?.id)}
                label={t('sessions.circle')}
                options={making.circles.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </>
          )}
          <Field {...field('title', series?.title)} label={t('series.name')} hint={t('series.name.hint')} />
          <TextField {...field('about', series?.about)} label={t('series.about')} required={false} rows={4} />
        </PlainForm>
      </div>
    </>
  )
}
