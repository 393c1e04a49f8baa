import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { chooseItems } from '#app/domain/library/library-actions.server.ts'
import { ChooseItems, LookForItems } from '#app/domain/library/library-forms.server.ts'
import { readItemsToChoose } from '#app/domain/library/library-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { ChooseItemsPage } from '#app/ui/library/choose-items-page.tsx'

export const meta = title('library.choose')

export const loader = onRead((ctx, { params }) => readItemsToChoose(ctx, { sessionId: idOf(params.sessionId) }))

export const action = onWrite(
  ChooseItems,
  async (ctx, form, { params }) => {
    const id = idOf(params.sessionId)
    await chooseItems(ctx, { sessionId: id }, form)
    return redirect(`/sessions/${id}`)
  },
  async (ctx, typed, { params }) => {
    const reader = { sessionId: idOf(params.sessionId) }
    const { choices } = await readItemsToChoose(ctx, reader, LookForItems.parse(typed))
    return { choices }
  },
)

export default function LibraryOfSession() {
  return <ChooseItemsPage {...useLoaderData<typeof loader>()} back="/sessions" />
}
