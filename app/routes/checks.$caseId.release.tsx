import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ReleaseCase } from '#app/domain/cases/case-forms.server.ts'
import { releaseCase } from '#app/domain/cases/check-actions.server.ts'
import { readCheck } from '#app/domain/cases/check-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { ReleaseForm } from '#app/ui/cases/release-form.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

export const meta = title('cases.check.open')

export const loader = onRead(async (ctx, { params }) => {
  const { id, title } = await readCheck(ctx, idOf(params.caseId))
  return { id, title }
})

export const action = onWrite(ReleaseCase, async (ctx, _form, { params }) => {
  await releaseCase(ctx, idOf(params.caseId))
  return redirect('/checks?said=opened')
})

export default function Release() {
  const t = useT()
  const { id, title } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle above={<a href={`/checks/${id}`}>{t('cases.check.title')}</a>}>{title}</PageTitle>
      <ReleaseForm id={id} />
    </>
  )
}
