import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

/** Whether my case may lie on a table. */
export function KeptOffPage({ id, keptOff }: { id: string; keptOff: boolean }) {
  const t = useT()
  return (
    <>
      <PageTitle below={<p>{t(keptOff ? 'seatWarnings.kept.off' : 'seatWarnings.kept.free')}</p>}>
        {t('seatWarnings.kept.title')}
      </PageTitle>
      <PlainForm
        submit={t(keptOff ? 'seatWarnings.kept.release' : 'seatWarnings.kept.keep')}
        beside={<a href={`/cases/${id}`}>{t('reports.cancel')}</a>}
      >
        <input type="hidden" name="keep" value={keptOff ? 'no' : 'yes'} />
      </PlainForm>
    </>
  )
}
