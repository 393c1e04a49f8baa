import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reviseItem } from '#app/domain/library/library-actions.server.ts'
import { ReviseItem } from '#app/domain/library/library-forms.server.ts'
import { itemChoices, readItemToRevise } from '#app/domain/library/library-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { ItemFormPage } from '#app/ui/library/item-form-page.tsx'

export const meta = title('library.revise')

export const loader = onRead(async (ctx, { params }) => {
  const id = idOf(params.itemId)
  return { ...(await readItemToRevise(ctx, id)), wholes: await itemChoices(ctx, id) }
})

export const action = onWrite(ReviseItem, async (ctx, form, { params }) => {
  const id = idOf(params.itemId)
  await reviseItem(ctx, id, form)
  return redirect(`/library/${id}`)
})

export default function EditItem() {
  return <ItemFormPage {...useLoaderData<typeof loader>()} />
}
