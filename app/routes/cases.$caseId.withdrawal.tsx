import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { withdrawCase } from '#app/domain/cases/draft-actions.server.ts'
import { readMyCase } from '#app/domain/cases/draft-queries.server.ts'
import { idOf, NoFields, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { PlainForm } from '#app/ui/forms/plain-form.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { PageTitle } from '#app/ui/kit/page-title.tsx'

export const meta = title('cases.withdrawal.title')

export const loader = onRead((ctx, { params }) => readMyCase(ctx, idOf(params.caseId)))

export const action = onWrite(NoFields, async (ctx, _form, { params }) => {
  await withdrawCase(ctx, idOf(params.caseId))
  return redirect('/cases')
})

export default function Withdrawal() {
  const t = useT()
  const { id, title } = useLoaderData<typeof loader>()
  const keep = (
    <LinkButton kind="quiet" href={`/cases/${id}`}>
      {t('cases.withdrawal.cancel')}
    </LinkButton>
  )
  return (
    <>
      <PageTitle below={<p>{title}</p>}>{t('cases.withdrawal.title')}</PageTitle>
      <PlainForm kind="danger" submit={t('cases.withdrawal.button')} beside={keep}>
        <p>{t('cases.withdrawal.lead')}</p>
      </PlainForm>
    </>
  )
}
