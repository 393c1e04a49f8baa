import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findThings, type SearchPage as Props } from '#app/domain/search/find-things.server.ts'
import { addressOf, readAddress } from '#app/domain/search/search-address.ts'
import { isUnanswered, rememberUnanswered } from '#app/domain/synonyms/unanswered.server.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SearchPage } from '#app/ui/search/search-page.tsx'

// What may answer is proposed while one types.
export const handle = { enhanced: 'reading' }

type Found = Pick<Props, 'asked' | 'things' | 'more'>
type Titled = Parameters<ReturnType<typeof title>>[0] & { data?: Found }

export const meta = (args: Titled) => {
  const { asked, things = [], more } = args.data ?? {}
  if (!asked?.words) return title('search.title')(args)
  // The first that someone hears of a new page is its title.
  return title('search.titleFound', { words: asked.words, count: things.length, plus: more ? '+' : '' })(args)
}

export const loader = onRead(async (ctx, { request, context }) => {
  const page = await findThings(ctx, readAddress(new URL(request.url).searchParams), context.language)
  // Behind the last page: what there is, or that nothing was found, stands on the first.
  if (page.things.length === 0 && page.asked.after > 0) throw redirect(addressOf(page.asked, { after: 0 }))
  const counts = isUnanswered(page) && isAskedHere(request)
  return { ...page, toldToHosts: counts && (await rememberUnanswered(ctx, page.asked.words)) }
})

// Security: a link on a page of someone else's puts no words before a host, and neither does what a browser fetches ahead.
const isAskedHere = ({ method, headers }: Request) =>
  method === 'GET' &&
  !/cross-site|same-site/.test(headers.get('Sec-Fetch-Site') ?? '') &&
  !headers.has('Sec-Purpose') &&
  !headers.has('Purpose')

export default function Search() {
  return <SearchPage {...useLoaderData<typeof loader>()} />
}
