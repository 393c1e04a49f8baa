import type { Context } from '#app/domain/context.server.ts'
import { Invalid } from '#app/errors.ts'
import { changeDecisions, decisionOn, decisionsOn, keepDecisions, type Subject } from './decisions.server.ts'
import { type DoorName, doorNamed } from './doors.ts'
import { stoppingIn } from './found-in.server.ts'
import { decisionsIn, type LeaveForm } from './leave-form.server.ts'
import { type AskedPlace, type Decision, isDecided, isSame, type Place } from './left-standing.ts'

type Passing = Subject & {
  /** By the name of their field, as typed. */
  texts: Record<string, string>
  /** The form the texts came with: it may say why something stays. */
  left?: LeaveForm
  /** Places the reader of this text wrote themselves. */
  alreadyThere?: Place[]
  /** These are some of the subject's texts: what was decided on the others stays. */
  partly?: boolean
  /** What those said until now: a decision on words that are gone from them goes too. */
  before?: Record<string, string>
}

/**
 * Security: the one gate every text passes that other people will read, in the transaction that writes it. Words that
 * point straight at a person become other words, or stay with a reason that is kept. What a browser checked before, or
 * this server under older rules, counts for nothing: the final text is looked through here.
 * @throws Invalid with the places beside it, so that the writer sees what to change, and can always say why not to.
 */
export async function passGate(ctx: Context, door: DoorName, passing: Passing) {
  const { texts, left = {}, alreadyThere = [], partly = false, before = {}, ...subject } = passing
  const given = decisionsIn(left)
  refuseNamesIn(given, seedOf(subject))
  const stored = await decisionsOn(ctx, subject.id)
  const places = stoppingIn(door, texts, seedOf(subject))
    .filter((place) => !alreadyThere.some((known) => isSame(known, place)))
    .map((place) => ({
      ...place,
      ...whatWasDecided(given.find((one) => isSame(one, place)) ?? decisionOn(stored, place)),
    }))
  const open = places.filter((place) => !isDecided(place))
  if (open.length > 0) throw new Invalid(messagesFor(door, places, open), places)
  if (places.length + stored.length === 0) return
  const decided = places.filter(isDecided)
  if (!partly) return keepDecisions(ctx, subject, decided)
  const gone = stoppingIn(door, before, seedOf(subject)).filter((one) => !places.some((place) => isSame(one, place)))
  await changeDecisions(ctx, subject, [...decided, ...gone])
}

/** Places in these texts without a decision, for who may not decide on them. */
export async function undecidedIn(ctx: Context, door: DoorName, { texts, ...subject }: Passing): Promise<AskedPlace[]> {
  const stored = await decisionsOn(ctx, subject.id)
  return stoppingIn(door, texts, seedOf(subject)).filter((place) => !decisionOn(stored, place))
}

/** People keep their letters through everything that is written about one case, and have others in the next. */
const seedOf = ({ id, caseId }: Subject) => caseId ?? id

/** A form that asked and got no reason decides against one that was given before. */
const whatWasDecided = ({ reason, words }: Partial<Decision> = {}) => reason && { reason, words: words ?? '' }

// Security: a reason is read by a host and must not become a second place for a name.
function refuseNamesIn(given: AskedPlace[], seed: string): void {
  const words = Object.fromEntries(given.map(({ words = '' }, at) => [`words-${at}`, words]))
  if (stoppingIn('case', words, seed).length > 0) throw new Invalid({ form: ['form.left.words.identifying'] }, given)
}

function messagesFor(door: DoorName, places: AskedPlace[], open: AskedPlace[]): Record<string, string[]> {
  const wordless = open.filter(({ reason }) => reason === 'other')
  const asked = doorNamed(door).apart ? open : wordless
  const perPlace = asked.map((place) => [
    `left-${places.indexOf(place)}`,
    [place.reason === 'other' ? 'form.left.words.missing' : 'form.left.required'],
  ])
  const beside = doorNamed(door).apart ? [] : open.map(({ field }) => [field, ['form.identifying']])
  return Object.fromEntries([...beside, ...perPlace])
}

/** The places a text was stopped for, when that is why it was refused. For seeds and tests. */
export const stoppedAt = (error: unknown): AskedPlace[] =>
  error instanceof Invalid ? (error.places as AskedPlace[]) : []
