import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { useRefused } from '#app/ui/forms/use-refused.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'
import { TextField } from '#app/ui/kit/text-field.tsx'

/** `path`: where the text is read. `title`: which one it is, where several are read on one page. `tells`: it stays. */
type Props = { path: string; title?: string; tells?: boolean }

/** "Iemand is herkenbaar", with room for what it is. The text itself is not repeated here. */
export function ReportPage({ path, title, tells = false }: Props) {
  const t = useT()
  const { field } = useRefused()
  return (
    <div className="narrow stack">
      <PageTitle
        below={
          <>
            {title && <strong dir="auto">{title}</strong>}
            <p>{t(tells ? 'reports.lead.tells' : 'reports.lead')}</p>
          </>
        }
      >
        {t('reports.title')}
      </PageTitle>
      <PlainForm
        submit={t(tells ? 'reports.button.tells' : 'reports.button')}
        beside={<a href={path}>{t('reports.cancel')}</a>}
      >
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

/** Said once the text is hidden, or the hosts are told; it names nothing of it. `back`: where a reader at a table goes on. */
export function ReportMade({ back, tells = false }: { back?: string; tells?: boolean }) {
  const t = useT()
  return (
    <div className="narrow stack">
      <PageTitle>{t('reports.made.title')}</PageTitle>
      <p>{t(tells ? 'reports.made.tells' : 'reports.made')}</p>
      <p>
        <LinkButton href={back ?? '/'}>{t(back ? 'reports.made.back' : 'error.home')}</LinkButton>
      </p>
    </div>
  )
}
