import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readReleased } from '#app/domain/cases/case-findings.server.ts'
import { readToRedact, redactOwn } from '#app/domain/redactions/redaction-actions.server.ts'
import { Redaction } from '#app/domain/redactions/redaction-forms.server.ts'
import { placeOfText } from '#app/domain/texts/place-of-text.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { textIn } from '#app/http/text-address.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { RedactionPage } from '#app/ui/reports/redaction-page.tsx'

export const meta = title('redactions.title')

export const loader = onRead(async (ctx, { params, request }) => {
  const { kind, id } = textIn(params)
  const text = await readToRedact(ctx, kind, id)
  const released = text.kind === 'case' ? await readReleased(ctx, text.id) : undefined
  const warned = new URL(request.url).searchParams.has('warned')
  return { kind, released, warned, path: await placeOfText(ctx, kind, id) }
})

export const action = onWrite(Redaction, async (ctx, form, { params }) => {
  const { kind, id } = textIn(params)
  await redactOwn(ctx, kind, id, form)
  return redirect(await placeOfText(ctx, kind, id))
})

export default function RedactText() {
  return <RedactionPage {...useLoaderData<typeof loader>()} />
}
