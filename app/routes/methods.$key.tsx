import { useLoaderData } from '@remix-run/react'
import type { ShownMethod } from '#app/domain/methods/method.ts'
import { readMethod } from '#app/domain/methods/method-catalogue.server.ts'
import { onRead } from '#app/http/handle.server.ts'
import { titleFrom } from '#app/i18n/page-title.ts'
import { MethodPage } from '#app/ui/methods/method-page.tsx'

export const meta = titleFrom(({ name }: ShownMethod) => name)

export const loader = onRead(async (_ctx, { params, context }) => readMethod(params.key ?? '', context.language))

export default function Method() {
  return <MethodPage method={useLoaderData<typeof loader>()} />
}
