import { randomUUID } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addItem } from '#app/domain/library/library-actions.server.ts'
import { AddItem, LookForItems } from '#app/domain/library/library-forms.server.ts'
import { itemChoices } from '#app/domain/library/library-queries.server.ts'
import { circlesToPlanFor } from '#app/domain/sessions/planning-queries.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { ItemFormPage } from '#app/ui/library/item-form-page.tsx'

export const meta = title('library.add')

export const loader = onRead(async (ctx) => ({
  adding: { id: randomUUID(), circles: await circlesToPlanFor(ctx) },
  choices: await itemChoices(ctx, { words: '', chosen: [] }),
}))

export const action = onWrite(
  AddItem,
  async (ctx, form) => {
    await addItem(ctx, form)
    return redirect(`/library/${form.id}`)
  },
  async (ctx, typed) => ({ choices: await itemChoices(ctx, LookForItems.parse(typed)) }),
)

export default function NewItem() {
  return <ItemFormPage {...useLoaderData<typeof loader>()} />
}
