import { readGuestProof } from '#app/domain/guest-seats/guest-seat-page.server.ts'
import { proofFile } from '#app/domain/proofs/proof-file.server.ts'
import { onRead } from '#app/http/handle.server.ts'

// GET /guest-seats/:token/proof.pdf: of a guest who was there, as long as their link lasts.
export const loader = onRead(async (ctx, { params: { token = '' }, context: { language } }) => {
  const { bytes, headers } = await proofFile(await readGuestProof(ctx, token, language), language, ctx.now)
  return new Response(bytes, { headers })
})
