import { useLoaderData } from '@remix-run/react'
import { readItem } from '#app/domain/library/library-queries.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { titleFrom } from '#app/i18n/page-title.ts'
import { ItemPage } from '#app/ui/library/item-page.tsx'

export const meta = titleFrom(({ item }: { item: { title: string } }) => item.title)

export const loader = onRead(async (ctx, { params }) => ({ item: await readItem(ctx, idOf(params.itemId)) }))

export default function Item() {
  return <ItemPage {...useLoaderData<typeof loader>()} />
}
