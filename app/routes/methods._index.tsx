import { useLoaderData } from '@remix-run/react'
import { listMethods } from '#app/domain/methods/method-catalogue.server.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { MethodsPage } from '#app/ui/methods/methods-page.tsx'

export const meta = title('methods.title')

export const loader = onRead(async (_ctx, { context }) => ({ catalogue: listMethods(context.language) }))

export default function Methods() {
  return <MethodsPage {...useLoaderData<typeof loader>()} />
}
