import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { TextField } from '#app/ui/kit/text-field.tsx'

/** `path`: where the text is read. `title`: which one it is, where several are read on one page. */
type Props = { path: string; title?: string }

/** "Iemand is herkenbaar", with room for what it is. The text itself is not repeated here. */
export function ReportPage({ path, title }: Props) {
  const t = useT()
  const { field } = useRefused()
  return (
    <div className="narrow stack">
      <PageTitle
        below={
          <>
            {title && <strong dir="auto">{title}</strong>}
            <p>{t('reports.lead')}</p>
          </>
        }
      >
        {t('reports.title')}
      </PageTitle>
      <PlainForm submit={t('reports.button')} beside={<a href={path}>{t('reports.cancel')}</a>}>
        <TextField
          {...field('words')}
          label={t('reports.words')}
          hint={t('reports.words.hint')}
          required={false}
          rows={3}
        />
      </PlainForm>
    </div>
  )
}

/** Said once the text is hidden; it names nothing of it. `back`: where a reader at a table goes on. */
export function ReportMade({ back }: { back?: string }) {
  const t = useT()
  return (
    <div className="narrow stack">
      <PageTitle>{t('reports.made.title')}</PageTitle>
      <p>{t('reports.made')}</p>
      <p>
        <LinkButton href={back ?? '/'}>{t(back ? 'reports.made.back' : 'error.home')}</LinkButton>
      </p>
    </div>
  )
}
