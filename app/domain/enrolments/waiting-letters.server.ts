import { config } from '#app/config.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import type { Announce, LetterText, LetterWriter } from '#app/domain/mail/letter.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'
import type { Language, Translate } from '#app/i18n/translate.ts'
import { momentText, whenText } from './letter-dates.server.ts'
import { about } from './seat-letters.server.ts'
import { seatPath } from './seat-path.server.ts'
import { makeSeatToken, makeSignOffToken, type Opens } from './seat-token.server.ts'
import { tendSeats } from './tending.server.ts'
import { findWaiter, type Waiter } from './waiter.server.ts'
import { mayStillRead } from './waiting-list.server.ts'

// Letters to who waits, who is offered a seat, and who is asked whether they still come. Security: of the list someone
// learns their own place and nothing of others.

const tell =
  (kind: string): Announce =>
  async (ctx, { subjectId }) => {
    const waiter = await findWaiter(ctx, subjectId)
    return waiter ? [{ kind, to: waiter.holder, subjectId }] : []
  }

/** Who waits hears of the session as much as who has a seat. */
const tellList =
  (kinds: { waiting: string; offered: string }): Announce =>
  async (ctx, { subjectId }) => {
    const rows = await ctx.db
      .selectFrom('seatHolders')
      .select(['enrolmentId', 'holder', 'state'])
      .$narrowType<{ enrolmentId: string; holder: string; state: 'waiting' | 'offered' }>()
      .where('sessionId', '=', subjectId)
      .where('state', 'in', ['waiting', 'offered'])
      .execute()
    return rows.map(({ enrolmentId, holder, state }) => ({ kind: kinds[state], to: holder, subjectId: enrolmentId }))
  }

/** Other numbers, another date: seats may have come free. It asks for no letters itself. */
const tend: Announce = async (ctx, { subjectId }) => {
  await tendSeats(ctx, subjectId)
  return []
}

const tellBoth = (kind: string) => tellList({ waiting: kind, offered: kind })
const changed = tellList({ waiting: 'waiting-changed', offered: 'offer-changed' })

export const waitingAnnouncements: Record<string, Announce> = {
  'enrolment.waiting': tell('waiting'),
  'enrolment.offered': tell('offer'),
  'enrolment.lapsed': tell('offer-lapsed'),
  'enrolment.moved-in-list': tell('place-in-list'),
  'enrolment.asked': tell('reconfirmation'),
  'enrolment.released': tell('seat-released'),
  'session.revised': tend,
  'session.moved': changed,
  'session.redated': changed,
  'session.postponed': tellBoth('waiting-postponed'),
  'session.cancelled': tellBoth('waiting-cancelled'),
}

type Written = Pick<LetterText, 'subject' | 'paragraphs' | 'action'>
type Write = (given: { ctx: Context; waiter: Waiter; t: Translate; language: Language }) => Promise<Written>

/** Written only while it is true, and only to whose place it is. */
const letter =
  (isTrue: (waiter: Waiter, now: Date) => boolean, write: Write): LetterWriter =>
  async (ctx, { subjectId, to }, { memberId, language }) => {
    const waiter = await findWaiter(ctx, subjectId, language)
    if (!waiter || waiter.holder !== (memberId ? `member:${memberId}` : to) || !isTrue(waiter, ctx.now)) return
    // Security: a seat lets its holder read of the session; a place in the list, or one they had, does not. Held back it says
    // no word of it.
    if (waiter.has !== 'enrolled' && !waiter.heldBack && !(await mayStillRead(ctx, waiter, waiter))) return
    const t = translatorFor(language)
    const session = { label: t('sessions.mail.action'), path: await seatPath(ctx, waiter) }
    return { action: session, ...(await write({ ctx, waiter, t, language })) }
  }

const waits = ({ has, state }: Waiter) => has === 'waiting' && state === 'announced'
const isOffered = ({ has, state, offerUntil }: Waiter, now: Date) =>
  has === 'offered' && state === 'announced' && offerUntil !== null && offerUntil > now
const isInList = ({ has }: Waiter) => has === 'waiting' || has === 'offered'

const linkTo = async (ctx: Context, { enrolmentId }: Waiter, opens: Opens) =>
  `/${opens === 'confirmation' ? 'seat-confirmations' : 'offers'}/${await makeSeatToken(ctx, enrolmentId, opens)}`

export const seatLink = async (ctx: Context, { enrolmentId }: { enrolmentId: string }) =>
  new URL(`/sign-off/${await makeSignOffToken(ctx, enrolmentId)}`, config.publicUrl).href

const facts = ({ place, ...hours }: Waiter, t: Translate, language: Language) => [
  t('sessions.mail.when', { when: whenText(hours, language) }),
  ...(place ? [t('sessions.mail.where', { place })] : []),
]

const inLine = (kind: 'joined' | 'moved' | 'changed') =>
  letter(waits, async ({ ctx, waiter, t, language }) => ({
    subject: t(`waitingList.mail.${kind}.subject`, { title: waiter.title }),
    paragraphs: [
      t(`waitingList.mail.${kind}`, { title: waiter.title }),
      t('waitingList.mail.place', { place: waiter.placeInList }),
      ...facts(waiter, t, language),
      t('waitingList.mail.next'),
      t('waitingList.mail.leave', { link: await seatLink(ctx, waiter) }),
    ],
  }))

const offer = (kind: 'made' | 'changed') =>
  letter(isOffered, async ({ ctx, waiter, t, language }) => ({
    subject: t(`offers.mail.${kind}.subject`, { title: waiter.title }),
    paragraphs: [
      t(`offers.mail.${kind}`, { title: waiter.title }),
      ...facts(waiter, t, language),
      t('offers.mail.until', { until: momentText(waiter.offerUntil as Date, language) }),
      t('offers.mail.decline'),
    ],
    action: { label: t('offers.mail.action'), path: await linkTo(ctx, waiter, 'offer') },
  }))

const lapsed = letter(
  ({ has, state, startsAt }, now) => has === 'signed_off' && state === 'announced' && startsAt > now,
  async ({ ctx, waiter, t }) => ({
    subject: t('offers.mail.lapsed.subject', { title: waiter.title }),
    paragraphs: [
      t('offers.mail.lapsed', { title: waiter.title }),
      t('offers.mail.again', { link: await seatLink(ctx, waiter) }),
    ],
  }),
)

const ended = (kind: 'postponed' | 'cancelled') =>
  letter(
    (waiter) => isInList(waiter) && waiter.state === kind,
    async ({ waiter, t, language }) => ({
      subject: t(`sessions.mail.${kind}.subject`, { title: waiter.title }),
      paragraphs: [t(`waitingList.mail.${kind}`, { title: waiter.title, when: whenText(waiter, language) })],
    }),
  )

const reconfirmation = letter(
  ({ has, state, startsAt, isConfirmed }, now) =>
    has === 'enrolled' && state === 'announced' && !isConfirmed && startsAt > now,
  async ({ ctx, waiter, t, language }) => ({
    subject: t('reconfirmation.mail.subject', { title: waiter.title }),
    paragraphs: [
      t('reconfirmation.mail', { title: waiter.title }),
      ...facts(waiter, t, language),
      ...(waiter.releaseAt
        ? [t('reconfirmation.mail.release', { until: momentText(waiter.releaseAt, language) })]
        : []),
      t('sessions.mail.signOff', { link: await seatLink(ctx, waiter) }),
    ],
    action: { label: t('reconfirmation.mail.action'), path: await linkTo(ctx, waiter, 'confirmation') },
  }),
)

const released = about(
  'CANCEL',
  ({ enrolled }) => !enrolled,
  async (ctx, seat, language) => {
    const t = translatorFor(language)
    return {
      subject: t('reconfirmation.mail.released.subject', { title: seat.title }),
      paragraphs: [
        t('reconfirmation.mail.released', { title: seat.title, when: whenText(seat, language) }),
        ...(seat.state === 'announced' ? [t('offers.mail.again', { link: await seatLink(ctx, seat) })] : []),
      ],
    }
  },
)

export const waitingLetters: Record<string, LetterWriter> = {
  waiting: inLine('joined'),
  'place-in-list': inLine('moved'),
  'waiting-changed': inLine('changed'),
  offer: offer('made'),
  'offer-changed': offer('changed'),
  'offer-lapsed': lapsed,
  'waiting-postponed': ended('postponed'),
  'waiting-cancelled': ended('cancelled'),
  reconfirmation,
  'seat-released': released,
}
