import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { comeBack, signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { readSessionPage } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { answerOffer, answerOfferByToken, readOfferByToken } from '#app/domain/enrolments/offer-actions.server.ts'
import { makeSeatToken } from '#app/domain/enrolments/seat-token.server.ts'
import { comeBackByToken } from '#app/domain/enrolments/sign-off-link.server.ts'
import { reportText } from '#app/domain/reports/report-actions.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { cancelSession, reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { Conflict, NotFound } from '#app/errors.ts'
import { workOff } from '#app/jobs/worker.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { atTime, minutesAfter, seatAt, stateAt, takeSeats } from '#tests/support/cast-seats.ts'
import { aSession, revision } from '#tests/support/cast-sessions.ts'

// One seat. Femke sits; Tom waits first, Samira second. Noor hosts.

type Person = Awaited<ReturnType<typeof aMember>>
let [noor, femke, tom, samira] = [] as unknown as [Person, Person, Person, Person]
let thuis: { id: string }
let session: Awaited<ReturnType<typeof aSession>>
const rules = { capacity: '1', experienceSeats: '0' }

beforeAll(async () => {
  noor = await aMember('Noor')
  femke = await aMember('Femke')
  tom = await aMember('Tom')
  samira = await aMember('Samira')
  thuis = await aCircle('Thuis', { hosts: [noor] })
})

beforeEach(async () => {
  session = await aSession(noor, thuis, rules)
  await takeSeats([femke, tom, samira], session)
})

const shown = async (person: Person, now?: Date) => readSession(await as(person, now), session.id)
const states = () => Promise.all([femke, tom, samira].map((one) => stateAt(session, one)))
const soon = () => minutesAfter(new Date(), 1)

/** Femke signs off, and the half minute in which she could come back passes. */
async function femkeLeaves() {
  await signOff(await as(femke), session.id)
  const now = soon()
  await atTime(now, session)
  return now
}

describe('who waits', () => {
  test('sees their own place, and others see how many wait', async () => {
    expect(await shown(tom)).toMatchObject({ standing: 'waiting', waitingPlace: 1 })
    expect(await shown(samira)).toMatchObject({ standing: 'waiting', waitingPlace: 2 })
    expect(await shown(noor)).toMatchObject({ standing: 'full', waiting: 2, waitingPlace: null })
  })

  test('is told so when they press again, and keeps their place', async () => {
    await expect(takeSeats([tom], session)).rejects.toThrow('waitingList.already')
    expect(await shown(tom)).toMatchObject({ waitingPlace: 1 })
  })

  test('leaves, and the next moves up', async () => {
    await signOff(await as(tom), session.id)
    expect(await shown(samira)).toMatchObject({ waitingPlace: 1 })
    expect(await stateAt(session, tom)).toBe('signed_off')
  })

  // Security: a list of who wants to come is for the hosts.
  test('is named to the hosts alone', async () => {
    expect((await readSessionPage(await as(noor), session.id)).waitingList).toMatchObject({
      waiting: [{ name: 'Tom' }, { name: 'Samira' }],
    })
    for (const one of [femke, tom]) {
      const page = await readSessionPage(await as(one), session.id)
      expect(page.waitingList).toBeNull()
      expect(JSON.stringify(page)).not.toMatch(/Samira|Femke/)
    }
  })
})

describe('a seat that comes free', () => {
  test('is kept half a minute for who pressed by mistake', async () => {
    await signOff(await as(femke), session.id)
    await atTime(new Date(), session)
    expect(await states()).toEqual(['signed_off', 'waiting', 'waiting'])
    await comeBack(await as(femke), session.id)
    expect(await states()).toEqual(['enrolled', 'waiting', 'waiting'])
  })

  test('is offered to the first in the list, for a day, and held for them', async () => {
    const now = await femkeLeaves()
    expect(await states()).toEqual(['signed_off', 'offered', 'waiting'])
    const { standing, offerUntil } = await shown(tom, now)
    expect(standing).toBe('offered')
    expect(new Date(offerUntil as string).getTime() - now.getTime()).toBeGreaterThan(23.9 * 3_600_000)
    // Femke has second thoughts, too late: she waits like anyone.
    await comeBack(await as(femke, now), session.id)
    expect(await stateAt(session, femke)).toBe('waiting')
    expect(await shown(femke, now)).toMatchObject({ waitingPlace: 2 })
  })

  test('is Tom’s when he says yes, twice without fault', async () => {
    const now = await femkeLeaves()
    await answerOffer(await as(tom, now), session.id, 'accept')
    await answerOffer(await as(tom, now), session.id, 'accept')
    expect(await states()).toEqual(['signed_off', 'enrolled', 'waiting'])
  })

  test('goes to the next at once when he says no', async () => {
    const now = await femkeLeaves()
    await answerOffer(await as(tom, now), session.id, 'decline')
    expect(await states()).toEqual(['signed_off', 'signed_off', 'offered'])
  })

  test('goes to the next when he lets it lapse, and his yes comes too late', async () => {
    const now = await femkeLeaves()
    const late = minutesAfter(now, 24 * 60 + 1)
    // Whether or not a job ran: nobody is told that it is theirs.
    expect((await shown(tom, late)).standing).toBe('full')
    await expect(answerOffer(await as(tom, late), session.id, 'accept')).rejects.toThrow('offers.stale')
    await atTime(late, session)
    expect(await states()).toEqual(['signed_off', 'signed_off', 'offered'])
  })

  test('is not taken by who comes now: Samira waits, so a newcomer waits behind her', async () => {
    const now = await femkeLeaves()
    const late = minutesAfter(now, 24 * 60 + 1)
    // No job ran since the offer lapsed.
    await takeSeats([noor], session, late)
    expect(await states()).toEqual(['signed_off', 'signed_off', 'offered'])
    expect(await stateAt(session, noor)).toBe('waiting')
  })

  test('when the table grows, is offered as well', async () => {
    await reviseSession(await as(noor), session.id, revision({ ...rules, capacity: '2' }))
    await workOff()
    expect(await states()).toEqual(['enrolled', 'offered', 'waiting'])
    const smaller = reviseSession(await as(noor), session.id, revision(rules))
    await expect(smaller).rejects.toMatchObject({ fields: { capacity: ['sessions.capacity.taken'] } })
  })

  test('is offered for half the time that is left when the start is near, and not at all just before it', async () => {
    await signOff(await as(femke), session.id)
    const untilStart = (minutes: number) => minutesAfter(session.startsAt, -minutes)
    await atTime(untilStart(600), session)
    expect(new Date((await shown(tom, untilStart(600))).offerUntil as string)).toEqual(untilStart(300))
    // Samira is next; her offer ends, and by then nobody could answer another any more.
    await atTime(untilStart(300), session)
    expect(await states()).toEqual(['signed_off', 'signed_off', 'offered'])
    await takeSeats([tom], session, untilStart(200))
    await atTime(untilStart(15), session)
    expect(await states()).toEqual(['signed_off', 'waiting', 'signed_off'])
  })

  test('is not offered to who left the platform, or a circle whose closed session it is', async () => {
    await reviseSession(await as(noor), session.id, revision({ ...rules, visibility: 'circle' }))
    await db
      .insertInto('circleMemberships')
      .values({ circleId: thuis.id, memberId: samira.id, role: 'member' })
      .execute()
    await femkeLeaves()
    expect(await states()).toEqual(['signed_off', 'waiting', 'offered'])
    await db.deleteFrom('circleMemberships').where('memberId', '=', samira.id).execute()
  })
})

describe('the session changes while an offer is open', () => {
  const linkFor = async (now: Date) => makeSeatToken(await as(tom, now), (await seatAt(session, tom)).id, 'offer')

  test('moved: the offer stands, with new time to choose, and the page says that something changed', async () => {
    const now = await femkeLeaves()
    const token = await linkFor(now)
    const moved = minutesAfter(now, 23 * 60)
    await reviseSession(await as(noor, moved), session.id, revision({ ...rules, start: '15:45' }))
    const late = minutesAfter(now, 30 * 60)
    const { offer } = await readOfferByToken(await as(tom, late), token)
    expect(offer).toMatchObject({ isOpen: true, isChanged: true })
    await answerOfferByToken(await as(tom, late), token, 'accept')
    expect(await stateAt(session, tom)).toBe('enrolled')
  })

  test('postponed: it stands still, however long, and goes on with the new date', async () => {
    const now = await femkeLeaves()
    const token = await linkFor(now)
    await postponeSession(await as(noor, now), session.id, { period: 'later', reason: 'De zaal is dicht.' })
    const weeks = minutesAfter(now, 20 * 24 * 60)
    await atTime(weeks, session)
    await expect(answerOfferByToken(await as(tom, weeks), token, 'accept')).rejects.toThrow('offers.frozen')
    expect((await readOfferByToken(await as(tom, weeks), token)).offer.isOpen).toBe(true)

    const dated = { ...rules, date: '2028-01-13', state: 'postponed' }
    await reviseSession(await as(noor, weeks), session.id, revision(dated))
    await atTime(weeks, session)
    await answerOfferByToken(await as(tom, minutesAfter(weeks, 60)), token, 'accept')
    expect(await stateAt(session, tom)).toBe('enrolled')
  })

  test('for its circle alone: the link in the mail is no way in for who is not in it', async () => {
    const now = await femkeLeaves()
    const token = await linkFor(now)
    const back = await makeSeatToken(await as(femke, now), (await seatAt(session, femke)).id, 'sign-off')
    await reviseSession(await as(noor, now), session.id, revision({ ...rules, visibility: 'circle' }))
    expect((await readOfferByToken(await as(tom, now), token)).offer.isOpen).toBe(false)
    await expect(answerOfferByToken(await as(tom, now), token, 'accept')).rejects.toThrow(new Conflict('offers.stale'))
    await expect(comeBackByToken(await as(femke, now), back)).rejects.toThrow(NotFound)
    // The seat does not wait for who cannot come in.
    await atTime(now, session)
    expect(await states()).toEqual(['signed_off', 'signed_off', 'waiting'])
  })

  test('its text looked at again: the list goes on, and a word of a reader costs nobody their place', async () => {
    const now = await femkeLeaves()
    const token = await linkFor(now)
    await reportText(await as(samira, now), { kind: 'session', id: session.id, words: '', from: '' })
    await expect(readSession(await as(tom, now), session.id)).rejects.toThrow(NotFound)
    await answerOfferByToken(await as(tom, now), token, 'decline')
    await atTime(now, session)
    expect(await states()).toEqual(['signed_off', 'signed_off', 'offered'])
    const hers = await makeSeatToken(await as(samira, now), (await seatAt(session, samira)).id, 'offer')
    await answerOfferByToken(await as(samira, now), hers, 'accept')
    expect(await stateAt(session, samira)).toBe('enrolled')
  })

  test('cancelled: it is over', async () => {
    const now = await femkeLeaves()
    const token = await linkFor(now)
    await cancelSession(await as(noor, now), session.id, { reason: 'De zaal is dicht.' })
    await expect(answerOfferByToken(await as(tom, now), token, 'accept')).rejects.toThrow('sessions.is-cancelled')
    await atTime(minutesAfter(now, 25 * 60), session)
    expect(await states()).toEqual(['signed_off', 'offered', 'waiting'])
  })
})
