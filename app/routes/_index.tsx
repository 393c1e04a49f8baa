import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readFrontPage } from '#app/domain/home/front-page.server.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { FrontPage } from '#app/ui/home/front-page.tsx'

export const meta = title('frontPage.title')

export const loader = onRead(async (ctx) => {
  const page = await readFrontPage(ctx)
  if (page.isNew) throw redirect('/first-steps')
  return page
})

export default function Index() {
  return <FrontPage {...useLoaderData<typeof loader>()} />
}
