import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { endAbsence, PlanAbsence, planAbsence } from '#app/domain/absences/absence-actions.server.ts'
import { standInsOf } from '#app/domain/absences/stand-ins.server.ts'
import { stepBack } from '#app/domain/cases/step-back-actions.server.ts'
import { systemContext } from '#app/domain/context.server.ts'
import { readDesk } from '#app/domain/desk/desk-queries.server.ts'
import { handOverDuty } from '#app/domain/duties/duty-actions.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { putCasesOnTable } from '#app/domain/sessions/session-cases.server.ts'
import { Forbidden, Invalid } from '#app/errors.ts'
import { signIn } from '#app/http/session.server.ts'
import { loader as desk } from '#app/routes/desk._index.tsx'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase, aSubmittedCase } from '#tests/support/cast-cases.ts'
import { reported } from '#tests/support/cast-reports.ts'
import { aSession } from '#tests/support/cast-sessions.ts'
import { mailsTo } from '#tests/support/outbox.ts'
import { statementsDuring } from '#tests/support/statements.ts'
import { visit } from '#tests/support/visit.ts'

// Noor and Jos hold the circle Thuis; Samira brings cases. Femke holds another circle.

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let jos: Person
let samira: Person
let femke: Person
let thuis: { id: string }

beforeEach(async () => {
  noor = await aMember('Noor')
  jos = await aMember('Jos')
  samira = await aMember('Samira')
  femke = await aMember('Femke')
  thuis = await aCircle('Thuis', { hosts: [noor, jos], members: [samira] })
  await aCircle('Jeugd', { hosts: [femke] })
})

const deskOf = async (person: Person, now?: Date) => readDesk(await as(person, now))
const kindsFor = async (person: Person) => (await deskOf(person)).items.map(({ kind, id }) => [kind, id])

describe('on the desk of a host', () => {
  test('lies what waits in the circle, one line each; on that of another host nothing, and members have none', async () => {
    const asked = await aSubmittedCase(samira, thuis)
    const open = await anOpenCase(samira, thuis, noor)
    const hidden = await anOpenCase(samira, thuis, noor)
    const report = await reported(jos, 'case', hidden.id)
    const session = await aSession(noor, thuis)
    await postponeSession(await as(noor), session.id, { period: 'later', reason: 'Ziek.' })
    expect((await kindsFor(noor)).sort()).toEqual(
      [
        ['check', asked.id],
        ['case', open.id],
        ['report', report.id],
        ['postponed', session.id],
      ].sort(),
    )
    expect(await kindsFor(femke)).toEqual([])
    await expect(deskOf(samira)).rejects.toThrow(Forbidden)
    await expect(readDesk({ viewer: visitor, db, now: new Date() })).rejects.toThrow(Forbidden)
  })

  test('lies not a case they wrote, nor one they gave on to another, not even by its title', async () => {
    const own = await aSubmittedCase(noor, thuis, { title: 'Mijn eigen twijfel' })
    const known = await aSubmittedCase(samira, thuis, { title: 'De buurman van de bakker' })
    await stepBack(await as(jos), known.id)
    expect(await kindsFor(noor)).toEqual([['check', known.id]])
    expect(await kindsFor(jos)).toEqual([['check', own.id]])
    expect(JSON.stringify(await deskOf(noor))).not.toContain('Mijn eigen twijfel')
    expect(JSON.stringify(await deskOf(jos))).not.toContain('De buurman')
  })

  test('lies not a report on what they wrote: another decides', async () => {
    const own = await anOpenCase(noor, thuis, jos)
    const report = await reported(samira, 'case', own.id)
    expect(await kindsFor(noor)).toEqual([])
    expect(await kindsFor(jos)).toEqual([['report', report.id]])
  })

  test('nobody who wrote something stands in what is sent', async () => {
    await aSubmittedCase(samira, thuis)
    expect(JSON.stringify(await deskOf(noor))).not.toMatch(new RegExp(`${samira.id}|alias`))
  })

  test('lies the duty whose day has come, until it goes to a co-host', async () => {
    const session = await aSession(noor, thuis, { now: new Date('2027-11-28T10:00:00Z') })
    const theCase = await anOpenCase(samira, thuis, noor)
    await putCasesOnTable(await as(noor, new Date('2027-11-28T10:00:00Z')), session.id, [theCase.id])
    const now = new Date('2027-11-29T10:00:00Z')
    const roomOf = async (person: Person) =>
      (await deskOf(person, now)).duties.filter(({ key, sessionId }) => key === 'room' && sessionId === session.id)
        .length
    expect([await roomOf(noor), await roomOf(jos), await roomOf(femke)]).toEqual([1, 1, 0])
    await handOverDuty(await as(noor), session.id, 'room', { toId: jos.id, note: '' })
    expect([await roomOf(noor), await roomOf(jos)]).toEqual([0, 1])
  })

  test('the page asks the database four things at most, however full it is', async () => {
    for (let n = 0; n < 3; n += 1) {
      await aSubmittedCase(samira, thuis)
      await anOpenCase(samira, thuis, noor)
      await aSession(noor, thuis)
    }
    const cookie = (await signIn(noor.id)).split(';')[0] ?? ''
    const { outcome, statements } = await statementsDuring(() => visit(desk, '/desk', undefined, { cookie }))
    expect(outcome.status).toBe(200)
    expect(statements.length, statements.join('\n\n')).toBeLessThanOrEqual(4)
  })
})

describe('a host is away', () => {
  const from = '2027-11-01'
  const until = '2027-11-14'
  const away = new Date('2027-11-10T10:00:00Z')
  const plan = async (changes: object = {}, person = noor) =>
    planAbsence(
      await as(person),
      PlanAbsence.parse({ id: randomUUID(), standInId: jos.id, fromOn: from, untilOn: until, ...changes }),
    )

  test('the co-host who stands in is told, and finds on their desk what is for the one who is away', async () => {
    await plan()
    expect((await mailsTo(jos)).at(-1)?.text).toContain('van 1 november 2027 tot en met 14 november 2027')
    const session = await aSession(noor, thuis, { date: '2027-11-12', now: new Date('2027-10-20T10:00:00Z') })
    await handOverDuty(await as(jos), session.id, 'room', { toId: noor.id, note: '' })
    const has = async (now: Date) =>
      (await deskOf(jos, now)).duties.some(({ key, sessionId }) => key === 'room' && sessionId === session.id)
    expect(await has(away)).toBe(true)
    expect((await deskOf(jos, away)).absences).toEqual([{ name: 'Noor', untilOn: until, standsIn: true }])
    expect((await deskOf(noor, away)).absences).toEqual([{ name: 'Jos', untilOn: until, standsIn: false }])
    // Back again: what is hers is hers alone.
    expect(await has(new Date('2027-11-15T10:00:00Z'))).toBe(false)
  })

  test('mail about a duty of hers goes to who stands in too; not to who holds the circle no more', async () => {
    const today = new Date().toISOString().slice(0, 10)
    const third = await aMember('Ilko')
    await db.insertInto('circleMemberships').values({ circleId: thuis.id, memberId: third.id, role: 'host' }).execute()
    await plan({ fromOn: today, untilOn: '2027-11-14' })
    const session = await aSession(noor, thuis)
    const told = async () =>
      (await mailsTo(jos)).filter(({ text }) => text?.includes('omdat je waarneemt voor Noor')).length
    await handOverDuty(await as(third), session.id, 'room', { toId: noor.id, note: '' })
    expect(await told()).toBe(1)
    expect(await standInsOf(systemContext(), noor.id, thuis.id)).toEqual([jos.id])
    await db.updateTable('circleMemberships').set({ role: 'member' }).where('memberId', '=', jos.id).execute()
    expect(await standInsOf(systemContext(), noor.id, thuis.id)).toEqual([])
    await handOverDuty(await as(third), session.id, 'care', { toId: noor.id, note: '' })
    expect(await told()).toBe(1)
  })

  test('not with a stranger or a member, not backwards, and not in the past', async () => {
    for (const one of [femke, samira, noor]) await expect(plan({ standInId: one.id })).rejects.toThrow(Invalid)
    await expect(plan({ fromOn: '2025-01-01', untilOn: '2025-02-01' })).rejects.toThrow(Invalid)
    expect(PlanAbsence.safeParse({ id: randomUUID(), standInId: jos.id, fromOn: until, untilOn: from }).success).toBe(
      false,
    )
    await expect(plan({}, samira)).rejects.toThrow(Forbidden)
  })

  test('and back earlier: only they can say so, once or twice', async () => {
    const id = randomUUID()
    await plan({ id })
    await plan({ id })
    await endAbsence(await as(jos), id)
    expect((await deskOf(jos, away)).absences).toHaveLength(1)
    await endAbsence(await as(noor), id)
    await endAbsence(await as(noor), id)
    expect((await deskOf(jos, away)).absences).toEqual([])
  })
})
