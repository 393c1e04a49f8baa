import type { Context } from '#app/domain/context.server.ts'
import { decisionOn, decisionsOn } from '#app/domain/privacy/decisions.server.ts'
import { foundAmong, looked, stoppingAmong } from '#app/domain/privacy/found-in.server.ts'
import type { Decision, Place } from '#app/domain/privacy/left-standing.ts'
import { togetherIn } from '#app/domain/privacy/together.ts'
import { NotFound } from '#app/errors.ts'
import { textsOfCase } from './case-texts.ts'
import { releasedTextsOf } from './original.server.ts'
import { previewOf } from './preview.server.ts'

type Written = Parameters<typeof textsOfCase>[0] & { id: string }

/**
 * Where someone may be recognisable in a case, in the order of its form; what in all its texts together points at few
 * people; and which places ask for a reason. With what the writer decided on them.
 */
export async function lookThrough(ctx: Context, written: Written) {
  const read = looked(textsOfCase(written), written.id)
  const stored = await decisionsOn(ctx, written.id)
  const decided = (place: Place): Partial<Decision> => {
    const { reason, words } = decisionOn(stored, place) ?? {}
    return reason ? { reason, words: words ?? '' } : {}
  }
  return {
    findings: foundAmong(read).map((found) => ({ ...found, ...decided(found) })),
    together: togetherIn(read),
    places: stoppingAmong('case', read).map((place) => ({ ...place, ...decided(place) })),
  }
}

/** The released text of my own case as its readers have it, and where someone may be recognisable in it. */
export async function readReleased(ctx: Context, id: string) {
  const texts = await releasedTextsOf(ctx, id)
  if (!texts) throw new NotFound('case')
  return { preview: previewOf(texts), findings: foundAmong(looked(textsOfCase(texts), id)) }
}
