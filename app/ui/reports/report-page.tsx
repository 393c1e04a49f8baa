import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { TextField } from '#app/ui/kit/text-field.tsx'

/** "Iemand is herkenbaar", with room for what it is. The text itself is not repeated here. */
export function ReportPage({ path }: { path: string }) {
  const t = useT()
  const { field } = useRefused()
  return (
    <>
      <PageTitle below={<p>{t('reports.lead')}</p>}>{t('reports.title')}</PageTitle>
      <PlainForm submit={t('reports.button')} beside={<a href={path}>{t('reports.cancel')}</a>}>
        <TextField
          {...field('words')}
          label={t('reports.words')}
          hint={t('reports.words.hint')}
          required={false}
          rows={3}
        />
      </PlainForm>
    </>
  )
}

/** Said once the text is hidden; it names nothing of it. */
export function ReportMade() {
  const t = useT()
  return (
    <>
      <PageTitle>{t('reports.made.title')}</PageTitle>
      <p>{t('reports.made')}</p>
      <p>
        <LinkButton href="/">{t('error.home')}</LinkButton>
      </p>
    </>
  )
}
