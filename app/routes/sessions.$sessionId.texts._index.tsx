import { useLoaderData } from '@remix-run/react'
import { readTableTexts } from '#app/domain/preparation/table-texts.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { TextsPage } from '#app/ui/preparation/texts-page.tsx'

export const meta = title('texts.title')

export const loader = onRead((ctx, { params }) => readTableTexts(ctx, idOf(params.sessionId)))

export default function Texts() {
  return <TextsPage {...useLoaderData<typeof loader>()} />
}
