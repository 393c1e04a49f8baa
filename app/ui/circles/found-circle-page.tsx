import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { TextField } from '#app/ui/kit/text-field.tsx'
import { CircleFields } from './circle-fields.tsx'
import { GroundRules } from './ground-rules.tsx'

export function FoundCirclePage({ id }: { id: string }) {
  const t = useT()
  const { field, typed } = useRefused()
  return (
    <div className="narrow stack">
      <PageTitle
        above={<Breadcrumb links={[{ href: '/circles', text: t('circles.title') }]} />}
        below={<p>{t('circles.found.lead')}</p>}
      >
        {t('circles.found')}
      </PageTitle>
      <PlainForm submit={t('circles.found.submit')}>
        <input type="hidden" name="id" value={typed('id', id)} />
        <CircleFields />
        <TextField
          {...field('groundRules')}
          label={t('circles.rules')}
          hint={t('circles.rules.hint')}
          required={false}
          rows={3}
        />
        <GroundRules rules="" />
      </PlainForm>
    </div>
  )
}
