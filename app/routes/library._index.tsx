import { useLoaderData } from '@remix-run/react'
import { listItems } from '#app/domain/library/library-queries.server.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { LibraryPage } from '#app/ui/library/library-page.tsx'

export const meta = title('library.title')

// GET /library, /library?q=words
export const loader = onRead(async (ctx, { request }) => {
  const words = (new URL(request.url).searchParams.get('q') ?? '').trim()
  return { words, ...(await listItems(ctx, words)) }
})

export default function Library() {
  return <LibraryPage {...useLoaderData<typeof loader>()} />
}
