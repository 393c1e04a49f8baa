import { useLoaderData } from '@remix-run/react'
import { mostTables, readTableCards } from '#app/domain/participants/table-cards.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { TableCardsPage } from '#app/ui/participants/table-cards-page.tsx'

export const meta = title('tableCards.title')

export const loader = onRead(async (ctx, { params, request, context }) => {
  const asked = Number.parseInt(new URL(request.url).searchParams.get('tables') ?? '', 10)
  // What is no number of tables is as if nothing was asked.
  const tables = asked >= 1 ? Math.min(asked, mostTables) : undefined
  return { ...(await readTableCards(ctx, idOf(params.sessionId), context.language, tables)), most: mostTables }
})

export default function TableCards() {
  return <TableCardsPage {...useLoaderData<typeof loader>()} />
}
