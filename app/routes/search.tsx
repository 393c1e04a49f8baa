import { useLoaderData } from '@remix-run/react'
import { findThings } from '#app/domain/search/find-things.server.ts'
import { readAddress } from '#app/domain/search/search-address.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SearchPage } from '#app/ui/search/search-page.tsx'

type Titled = Parameters<ReturnType<typeof title>>[0] & { data?: { asked: { words: string } } }

export const meta = (args: Titled) => {
  const words = args.data?.asked.words
  return (words ? title('search.titleFor', { words }) : title('search.title'))(args)
}

export const loader = onRead((ctx, { request, context }) =>
  findThings(ctx, readAddress(new URL(request.url).searchParams), context.language),
)

export default function Search() {
  return <SearchPage {...useLoaderData<typeof loader>()} />
}
