import { proofFile } from '#app/domain/proofs/proof-file.server.ts'
import { readMyProof } from '#app/domain/proofs/proof-queries.server.ts'
import { idOf, onRead } from '#app/http/handle.server.ts'

// GET /sessions/:sessionId/proof.pdf: of who is signed in and was there.
export const loader = onRead(async (ctx, { params, context: { language } }) => {
  const { bytes, headers } = await proofFile(
    await readMyProof(ctx, idOf(params.sessionId), language),
    language,
    ctx.now,
  )
  return new Response(bytes, { headers })
})
