import { hostsOf } from '#app/access/hosts.server.ts'
import type { Context } from '#app/domain/context.server.ts'
import { whenText } from '#app/domain/enrolments/letter-dates.server.ts'
import { mayStillRead } from '#app/domain/enrolments/waiting-list.server.ts'
import type { Announce, LetterText, LetterWriter, Recipient } from '#app/domain/mail/letter.server.ts'
import { translatorFor } from '#app/i18n/catalogue.ts'

// A letter about a request is written only while it is true: not of what was answered or taken back meanwhile. None tells
// a host who asks, and none repeats what someone wrote; that is read on the site.

const toWhoAsked =
  (kind: string): Announce =>
  async ({ db }, { subjectId }) => {
    const asked = await db
      .selectFrom('seatHolders')
      .select('holder')
      .where('enrolmentId', '=', subjectId)
      .executeTakeFirst()
    return asked?.holder ? [{ kind, to: asked.holder, subjectId }] : []
  }

const toBoth: Announce = async (ctx, event) => {
  const asked = await findAsked(ctx, event.subjectId)
  const hosts = new Set<string>()
  for (const id of asked ? [asked.circleId, ...asked.coCircleIds] : [])
    for (const host of await hostsOf(ctx.db, id)) hosts.add(host)
  const waits = [...hosts].map((id) => ({ kind: 'seat-request-waits', to: `member:${id}`, subjectId: event.subjectId }))
  return [...(await toWhoAsked('seat-request-made')(ctx, event)), ...waits]
}

export const seatRequestAnnouncements: Record<string, Announce> = {
  'seat-request.made': toBoth,
  'seat-request.talk-asked': toWhoAsked('seat-request-talk'),
  'seat-request.declined': toWhoAsked('seat-request-declined'),
}

const findAsked = ({ db }: Context, id: string) =>
  db
    .selectFrom('seatRequests as r')
    .innerJoin('enrolments', 'enrolments.id', 'r.enrolmentId')
    .innerJoin('sessions', 'sessions.id', 'enrolments.sessionId')
    .leftJoin('members as host', 'host.id', 'r.answeredById')
    .select(['enrolments.state', 'r.talkAskedAt', 'r.hostSaid', 'host.name as hostName', 'host.email as hostEmail'])
    .select([
      'sessions.id as sessionId',
      'sessions.circleId',
      'sessions.coCircleIds',
      'sessions.title',
      'sessions.startsAt',
      'sessions.endsAt',
    ])
    .select(['sessions.heldBack', 'sessions.state as sessionState', 'sessions.audience', 'enrolments.memberId'])
    .where('r.enrolmentId', '=', id)
    .executeTakeFirst()

type Asked = NonNullable<Awaited<ReturnType<typeof findAsked>>>
type Kind = 'made' | 'waits' | 'talk' | 'declined'

const about =
  (kind: Kind, isTrue: (asked: Asked) => boolean, more: (asked: Asked, to: Recipient) => string[]): LetterWriter =>
  async (ctx, { subjectId }, to): Promise<LetterText | undefined> => {
    const asked = await findAsked(ctx, subjectId)
    if (!asked || asked.sessionState === 'cancelled' || !isTrue(asked)) return
    // Security: who may no longer read of the session hears no more of it. Held back, the letter says no word of it.
    if (kind !== 'waits' && !asked.heldBack && !(await mayStillRead(ctx, asked, asked))) return
    const t = translatorFor(to.language)
    // Security: a mail that leaves while the text is being looked at again says none of its words.
    const title = asked.heldBack ? t('sessions.heldBack') : asked.title
    return {
      subject: t(`requests.mail.${kind}.subject`, { title }),
      paragraphs: [t(`requests.mail.${kind}`, { title, when: whenText(asked, to.language) }), ...more(asked, to)],
      action: {
        label: t(`requests.mail.${kind === 'waits' ? 'answer' : 'look'}`),
        path: `/sessions/${asked.sessionId}/${kind === 'waits' ? 'requests' : 'request'}`,
      },
    }
  }

const isOpen = ({ state }: Asked) => state === 'requested'

/** The host's own words, and for a talk how to reach them: who asks for one gives their address. */
const words = ({ hostSaid }: Asked, { language }: Recipient) =>
  hostSaid ? [translatorFor(language)('sessions.mail.reason', { reason: hostSaid })] : []

const reach = ({ hostName, hostEmail }: Asked, { language }: Recipient) =>
  hostName && hostEmail ? [translatorFor(language)('requests.mail.reach', { name: hostName, email: hostEmail })] : []

export const seatRequestLetters: Record<string, LetterWriter> = {
  'seat-request-made': about('made', isOpen, () => []),
  'seat-request-waits': about('waits', isOpen, () => []),
  'seat-request-talk': about(
    'talk',
    (asked) => isOpen(asked) && asked.talkAskedAt !== null,
    (asked, to) => [...words(asked, to), ...reach(asked, to)],
  ),
  'seat-request-declined': about('declined', ({ state }) => state === 'declined', words),
}
