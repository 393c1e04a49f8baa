import { system } from '#app/access/viewer.ts'
import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { showName } from '#app/domain/enrolments/shown-names.server.ts'
import { readProofOfSeat } from '#app/domain/proofs/proof-queries.server.ts'
import type { NameAudience } from '#app/domain/sessions/session.ts'
import { lockSession } from '#app/domain/sessions/session-state.server.ts'
import type { Language } from '#app/i18n/translate.ts'
import { seatedGuest } from './guest-seat-queries.server.ts'

// What a guest does with their own seat. Security: the link is a key to that seat, whoever is signed in on this device.

/** Who may see the guest's name. */
export function showGuestName(ctx: Context, token: string, shownTo: NameAudience): Promise<void> {
  return inTransaction(ctx, async (outer) => {
    const { sessionId, enrolmentId } = await seatedGuest(outer, token)
    const ctx = { ...outer, viewer: system }
    await showName(ctx, await lockSession(ctx, sessionId), { id: enrolmentId, memberId: null }, shownTo)
  })
}

/** The guest's proof of participation. */
export async function readGuestProof(ctx: Context, token: string, language: Language) {
  return readProofOfSeat(ctx, (await seatedGuest(ctx, token)).enrolmentId, language)
}
