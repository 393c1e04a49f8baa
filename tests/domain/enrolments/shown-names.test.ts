import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { systemContext } from '#app/domain/context.server.ts'
import { signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { readSessionPage } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { readMyName, showMyName, showName } from '#app/domain/enrolments/shown-names.server.ts'
import type { NameAudience } from '#app/domain/sessions/session.ts'
import { ChooseSeat } from '#app/domain/sessions/session-forms.server.ts'
import { lockSession } from '#app/domain/sessions/session-state.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aGuestsSeat } from '#tests/support/cast-guest-seats.ts'
import { aSeat, aSession, takesASeat } from '#tests/support/cast-sessions.ts'

// Who sees the name of someone who comes: Femke and Tom have a seat, Ada has not, Noor hosts.

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let femke: Person
let tom: Person
let ada: Person
let session: Awaited<ReturnType<typeof aSession>>
const passerBy = { viewer: visitor, db, now: new Date() }

beforeAll(async () => {
  noor = await aMember('Noor')
  femke = await aMember('Femke', { sector: 'municipality', roleTitle: 'beleidsadviseur' })
  tom = await aMember('Tom')
  ada = await aMember('Ada')
})

beforeEach(async () => {
  session = await aSession(noor, await aCircle('Thuis', { hosts: [noor] }))
  await takesASeat(tom, session)
})

const comes = (shownTo?: NameAudience) => takesASeat(femke, session, shownTo ? { ...aSeat, shownTo } : aSeat)

/** The names each of them reads on the page. */
async function namesRead() {
  const read = async (ctx: Parameters<typeof readSessionPage>[0]) =>
    (await readSessionPage(ctx, session.id)).names.map(({ name }) => name).join()
  return {
    femke: await read(await as(femke)),
    tom: await read(await as(tom)),
    noor: await read(await as(noor)),
    ada: await read(await as(ada)),
    guest: await read(passerBy),
  }
}

const nobody = { femke: '', tom: '', noor: '', ada: '', guest: '' }

describe('Femke takes a seat', () => {
  test('and says nothing of her name: nobody reads it', async () => {
    await comes()
    expect(await namesRead()).toEqual(nobody)
    expect(await readMyName(await as(femke), session.id)).toBe('nobody')
    const page = JSON.stringify(await readSessionPage(await as(tom), session.id))
    expect(page).not.toMatch(/Femke|beleidsadviseur/)
  })

  test('for those who have a seat too: Tom reads it, and the host; Ada and a guest do not', async () => {
    await comes('participants')
    const both = { femke: 'Femke', tom: 'Femke', noor: 'Femke' }
    expect(await namesRead()).toEqual({ ...nobody, ...both })
    await signOff(await as(tom), session.id)
    expect(await namesRead()).toEqual({ ...nobody, ...both, tom: '' })
  })

  test('for everyone: a guest reads her name, where she works and what she does; no id', async () => {
    await comes('all')
    const { names } = await readSessionPage(passerBy, session.id)
    expect(names).toEqual([
      { name: 'Femke', roleTitle: 'beleidsadviseur', sector: 'municipality', organisation: expect.any(String) },
    ])
    expect(JSON.stringify(await readSessionPage(passerBy, session.id))).not.toContain(femke.id)
  })

  test('a form that says something else is asked again', () => {
    expect(ChooseSeat.safeParse({ ...aSeat, shownTo: 'world' }).success).toBe(false)
  })
})

describe('she takes it back', () => {
  test('and it holds at once; doing it twice tells nothing new', async () => {
    await comes('all')
    await showMyName(await as(femke), session.id, 'nobody')
    await showMyName(await as(femke), session.id, 'nobody')
    expect(await namesRead()).toEqual(nobody)
    const told = await db
      .selectFrom('events')
      .innerJoin('enrolments', 'enrolments.id', 'events.subjectId')
      .select('events.audience')
      .where('enrolments.memberId', '=', femke.id)
      .where('enrolments.sessionId', '=', session.id)
      .where('events.name', '=', 'enrolment.shown')
      .execute()
    expect(told).toEqual([{ audience: [`member:${femke.id}`, expect.stringMatching(/^host:/)] }])
  })

  test('or gives her seat back: her name goes with it, and coming again asks anew', async () => {
    await comes('all')
    await signOff(await as(femke), session.id)
    expect(await namesRead()).toEqual(nobody)
    await comes()
    expect(await namesRead()).toEqual(nobody)
  })

  test('only she can: who has no seat has nothing to show, a guest is asked to sign in', async () => {
    await comes('participants')
    await expect(showMyName(await as(ada), session.id, 'all')).rejects.toThrow('seat')
    await expect(showMyName(passerBy, session.id, 'all')).rejects.toThrow('member')
    expect(await readMyName(await as(femke), session.id)).toBe('participants')
  })
})

test('a guest who comes once is shown to nobody, until they choose otherwise', async () => {
  const seat = await aGuestsSeat(noor, session, 'Gerda')
  expect(await namesRead()).toEqual(nobody)
  await db.transaction().execute(async (trx) => {
    const ctx = { ...systemContext(), db: trx }
    await showName(ctx, await lockSession(ctx, session.id), { id: seat.id, memberId: null }, 'participants')
  })
  expect(await namesRead()).toEqual({ ...nobody, tom: 'Gerda', noor: 'Gerda' })
})
