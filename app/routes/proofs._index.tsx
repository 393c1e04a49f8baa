import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findProof } from '#app/domain/proofs/proof-queries.server.ts'
import { onRead } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { FindProofPage } from '#app/ui/proofs/find-proof-page.tsx'

export const meta = title('proofs.check')

export const loader = onRead(async (ctx, { request, context }) => {
  const typed = new URL(request.url).searchParams.get('code')?.slice(0, 100) ?? ''
  const proof = typed && (await findProof(ctx, typed, context.language))
  if (proof) throw redirect(`/proofs/${proof.code}`)
  return { typed }
})

export default function FindProof() {
  return <FindProofPage {...useLoaderData<typeof loader>()} />
}
