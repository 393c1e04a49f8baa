import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reviseItem } from '#app/domain/library/library-actions.server.ts'
import { LookForItems, ReviseItem } from '#app/domain/library/library-forms.server.ts'
import { readItemToRevise } from '#app/domain/library/library-queries.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { ItemFormPage } from '#app/ui/library/item-form-page.tsx'

export const meta = title('library.revise')

export const loader = onRead((ctx, { params }) => readItemToRevise(ctx, idOf(params.itemId)))

export const action = onWrite(
  ReviseItem,
  async (ctx, form, { params }) => {
    const id = idOf(params.itemId)
    await reviseItem(ctx, id, form)
    return redirect(`/library/${id}`)
  },
  async (ctx, typed, { params }) => {
    const { choices } = await readItemToRevise(ctx, idOf(params.itemId), LookForItems.parse(typed))
    return { choices }
  },
)

export default function EditItem() {
  return <ItemFormPage {...useLoaderData<typeof loader>()} />
}
