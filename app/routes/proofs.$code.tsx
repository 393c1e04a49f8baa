import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CheckName } from '#app/domain/proofs/proof-forms.server.ts'
import { findProof, isProofOf } from '#app/domain/proofs/proof-queries.server.ts'
import { onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { CheckedProofPage } from '#app/ui/proofs/checked-proof-page.tsx'

export const meta = title('proofs.check')

export const loader = onRead(async (ctx, { params, context }) => {
  const code = params.code ?? ''
  const proof = await findProof(ctx, code, context.language)
  // Where it says what is wrong, with the code that was typed.
  if (!proof) throw redirect(`/proofs?code=${encodeURIComponent(code)}`)
  return { proof }
})

// A POST that changes nothing, so that a name stands in no address.
export const action = onWrite(CheckName, async (ctx, { name }, { params }) => ({
  checked: { name, isRight: await isProofOf(ctx, params.code ?? '', name) },
}))

export default function CheckedProof() {
  const answer = useActionData<typeof action>()
  const checked = answer && 'checked' in answer ? answer.checked : undefined
  return <CheckedProofPage {...useLoaderData<typeof loader>()} checked={checked} />
}
