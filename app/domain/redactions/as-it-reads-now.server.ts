import type { Context } from '#app/domain/context.server.ts'
import { forgetDecisions } from '#app/domain/privacy/decisions.server.ts'
import type { DoorName } from '#app/domain/privacy/doors.ts'
import { stoppingIn } from '#app/domain/privacy/found-in.server.ts'
import { passGate, stoppedAt } from '#app/domain/privacy/gate.server.ts'
import { decisionsIn, type LeaveForm } from '#app/domain/privacy/leave-form.server.ts'
import { type AskedPlace, isDecided, isSame, plainly } from '#app/domain/privacy/left-standing.ts'
import { Invalid } from '#app/errors.ts'
import type { Taken } from './take-out.server.ts'
import type { Replacement } from './words-out.ts'

type Form = LeaveForm & { replacements: Replacement[] }
type Where = { id: string; caseId: string | null }

/**
 * Security: words that come instead of others stand in a text, and that text passes its gate: two that are nothing by themselves
 * may be a name together. What could be found in it before does not keep other words from going.
 * @throws Invalid with what was not there before, beside the words that came.
 */
export async function passAsItReadsNow(ctx: Context, taken: Taken[], where: Where, form: Form): Promise<void> {
  if (form.replacements.every(({ instead }) => instead === '')) return
  const asked: AskedPlace[] = []
  const own = recordsOf(taken.filter(({ isOwn }) => isOwn))
  for (const { door, subject, before, after } of own.filter(({ isChanged }) => isChanged)) {
    const stood = stoppingIn(door, before, seedOf(where))
    const alreadyThere = stoppingIn(door, after, seedOf(where)).filter((place) => isAmong(stood, place))
    const passing = { id: subject, caseId: where.caseId, texts: after, left: form, alreadyThere, partly: true }
    await passGate(ctx, door, passing).catch((error: unknown) => {
      if (!(error instanceof Invalid) || 'form' in error.fields) throw error
      asked.push(...stoppedAt(error))
    })
  }
  if (asked.length > 0) throw besideWhatCame(asked, form)
}

/** Security: a decision knows its words again, so it goes with them; what was decided on words that stay is not asked again. */
export async function forgetGone(ctx: Context, taken: Taken[], { id, caseId }: Where): Promise<void> {
  const rows = await ctx.db
    .selectFrom('leftStanding')
    .select('subjectId')
    .distinct()
    .where(caseId ? 'caseId' : 'subjectId', '=', caseId ?? id)
    .execute()
  for (const { subjectId } of rows) {
    const records = recordsOf(taken).filter(({ subject }) => subject === subjectId)
    const standing = records.flatMap(({ door, after }) => stoppingIn(door, after, seedOf({ id, caseId })))
    await forgetDecisions(ctx, subjectId, standing)
  }
}

const seedOf = ({ id, caseId }: Where) => caseId ?? id

type Texts = Record<string, string>
type TextRecord = { door: DoorName; subject: string; isChanged: boolean; before: Texts; after: Texts }

/** Rows that are looked through together: of one door, with the same decisions. */
function recordsOf(taken: Taken[]): TextRecord[] {
  const records = new Map<string, TextRecord>()
  for (const [at, { place, subject, ...row }] of taken.entries()) {
    if (!place.gate) continue
    const { door } = place.gate
    const record = records.get(`${door} ${subject}`) ?? { door, subject, isChanged: false, before: {}, after: {} }
    record.isChanged ||= row.isChanged
    for (const when of ['before', 'after'] as const)
      for (const [column, text] of Object.entries(row[when])) record[when][`row-${at}-${column}`] = text
    records.set(`${door} ${subject}`, record)
  }
  return [...records.values()]
}

/** Whether it was found before, or is what is left of that. Said together it points at few only when more is said. */
function isAmong(stood: AskedPlace[], { label, fragment }: AskedPlace): boolean {
  if (label === 'QUASI') return stood.some((one) => one.label === label && traitsIn(one) >= traitsIn({ fragment }))
  const pieces = fragment
    .split('[…]')
    .map(spoken)
    .filter((piece) => piece.trim() !== '')
  return pieces.every((piece) => stood.some((one) => one.label !== 'QUASI' && spoken(one.fragment).includes(piece)))
}

const traitsIn = ({ fragment }: { fragment: string }) => fragment.split(' + ').length
const wordsIn = (text: string): string[] => plainly(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
const spoken = (text: string) => ` ${wordsIn(text).join(' ')} `

function besideWhatCame(asked: AskedPlace[], form: Form): Invalid {
  const fieldOf = ({ fragment }: AskedPlace) => {
    const found = form.replacements.findLastIndex(({ instead }) =>
      wordsIn(instead).some((word) => wordsIn(fragment).includes(word)),
    )
    return `instead${Math.max(found, 0) + 1}`
  }
  // With what was decided already, or the form would ask of one place and forget the other.
  const given = decisionsIn(form).filter((place) => isDecided(place) && !asked.some((one) => isSame(one, place)))
  const places = [...given, ...asked]
    .filter((place, at, all) => all.findIndex((one) => isSame(one, place)) === at)
    .map((place) => ({ ...place, field: fieldOf(place) }))
  const open = places.filter((place) => !isDecided(place))
  const wordless = open.filter(({ reason }) => reason === 'other')
  return new Invalid(
    {
      ...Object.fromEntries(open.map(({ field }) => [field, ['form.identifying']])),
      ...Object.fromEntries(wordless.map((place) => [`left-${places.indexOf(place)}`, ['form.left.words.missing']])),
    },
    places,
  )
}
