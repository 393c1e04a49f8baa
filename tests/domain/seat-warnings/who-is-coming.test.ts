import { addressedTo } from '#tests/support/addressed.ts'
import '#tests/support/outbox.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { reaches } from '#app/access/visibility.ts'
import type { SaveDraft } from '#app/domain/cases/case-forms.server.ts'
import { releaseCase } from '#app/domain/cases/check-actions.server.ts'
import { saveDraft, withdrawCase } from '#app/domain/cases/draft-actions.server.ts'
import { signOff } from '#app/domain/enrolments/enrolment-actions.server.ts'
import { readSessionPage } from '#app/domain/enrolments/enrolment-queries.server.ts'
import { redactOwn } from '#app/domain/redactions/redaction-actions.server.ts'
import { answerSeatWarning, keepOffTables } from '#app/domain/seat-warnings/seat-warning-actions.server.ts'
import { openSeatWarning, readSeatWarning } from '#app/domain/seat-warnings/seat-warning-queries.server.ts'
import { putCasesOnTable, readCasesToPick } from '#app/domain/sessions/session-cases.server.ts'
import { Forbidden, NotFound } from '#app/errors.ts'
import { signIn } from '#app/http/session.server.ts'
import { loader as casePage } from '#app/routes/cases.$caseId._index.tsx'
import { loader as sessionPage } from '#app/routes/sessions.$sessionId._index.tsx'
import { loader as myCalendar } from '#app/routes/sessions.$sessionId.calendar[.]ics.ts'
import { action as takeSeat } from '#app/routes/sessions.$sessionId.enrolment.confirmation.tsx'
import { db } from '#db/connection.server.ts'
import { aMember, as } from '#tests/support/cast.ts'
import { aDraft, handIn } from '#tests/support/cast-cases.ts'
import { aTableWithACase } from '#tests/support/cast-learning.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'
import { mailsSent } from '#tests/support/outbox.ts'
import { statementsDuring } from '#tests/support/statements.ts'
import { visit } from '#tests/support/visit.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let table: Awaited<ReturnType<typeof aTableWithACase>>
let session: Awaited<ReturnType<typeof aSession>>
let noor: Person
let femke: Person

/** Someone of this organisation. */
async function someoneOf(name: string, organisation: string): Promise<Person> {
  const made = { name: organisation, sector: 'other' }
  const { id } = await db
    .insertInto('organisations')
    .values(made)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirstOrThrow()
  return aMember(name, { organisationId: id })
}

let number = 0
let town = ''
beforeEach(async () => {
  number += 1
  const letters = 'abcdefghijklmnopqrstuvwxyz'[number] ?? ''
  town = `Rivierstad${letters.repeat(3)}`
  table = await aTableWithACase({ happening: `De gemeente ${town} belde hem op.` })
  noor = await someoneOf('Wietske', `Gemeente ${town} (fictief)`)
  femke = await someoneOf('Femke', `Thuiszorg Lindeboom${letters} (fictief)`)
  session = await aSession(table.host, table.circle)
  await putCasesOnTable(await as(table.host), session.id, [table.theCase.id])
  await mailsSent()
})

const warningOf = async (person: { id: string }) => {
  await mailsSent()
  const isMine = person.id === table.bringer.id
  return openSeatWarning(await as(person), { id: table.theCase.id, isMine })
}

// Security: whoever comes from there knows the story, whatever words stand in their place now.
describe('the writer put other words there before handing it in', () => {
  const happening = (where: string) => `De ${where} belde hem op. Hij kwam niet.`
  const written = async (steps: SaveDraft[]) => {
    const draft = await aDraft(table.bringer, table.circle, {}, { happening: '' })
    for (const step of steps) await saveDraft(await as(table.bringer), draft.id, step)
    return draft
  }
  const handedIn = async (steps: SaveDraft[]) => {
    const draft = await written(steps)
    await handIn(table.bringer, draft.id)
    await releaseCase(await as(table.host), draft.id)
    await putCasesOnTable(await as(table.host), session.id, [draft.id])
    await takesASeat(noor, session)
    await takesASeat(femke, session)
    await mailsSent()
    return draft.id
  }
  const warned = async (id: string, person: Person) =>
    openSeatWarning(await as(person), { id, isMine: person.id === table.bringer.id })

  test('after it was kept: author and host are warned all the same, and she is not', async () => {
    const id = await handedIn([{ happening: happening(`gemeente ${town}`) }, { happening: happening('gemeente') }])
    expect(await warned(id, table.bringer)).not.toBeNull()
    expect(await warned(id, table.host)).toBe(await warned(id, table.bringer))
    expect(await warned(id, noor)).toBeNull()
  })

  test('on the page, before it was ever kept', async () => {
    const id = await handedIn([{ happening: happening('gemeente'), 'onceNamed[]': [`gemeente ${town}`] }])
    expect(await warned(id, table.bringer)).not.toBeNull()
  })

  test('of what was never named nobody is warned', async () => {
    expect(await warned(await handedIn([{ happening: happening('bewoner') }]), table.bringer)).toBeNull()
  })

  test('who then takes words out of what others read has looked at it, and is not asked again', async () => {
    const id = await handedIn([{ happening: happening(`gemeente ${town}`) }, { happening: happening('gemeente') }])
    await redactOwn(await as(table.bringer), 'case', id, { replacements: [{ words: 'gemeente', instead: 'iemand' }] })
    await mailsSent()
    expect(await warned(id, table.bringer)).toBeNull()
  })

  test('the database has no word of it, and in another case the same name is something else', async () => {
    const steps = [{ happening: happening(`gemeente ${town}`) }, { happening: happening('gemeente') }]
    const [one, other] = [(await written(steps)).id, (await written(steps)).id]
    const rows = await db.selectFrom('caseDrafts').selectAll().where('caseId', 'in', [one, other]).execute()
    expect(JSON.stringify(rows).toLowerCase()).not.toContain(town.toLowerCase())
    const [first, second] = rows.map(({ onceNamed }) => onceNamed)
    expect(first?.length).toBeGreaterThan(0)
    expect(first?.filter((hash) => second?.includes(hash))).toEqual([])
  })
})

describe('someone enrols whose organisation is named in the original text', () => {
  test('and the author and a host are warned, in letters that name nobody and nothing', async () => {
    const before = (await mailsSent()).length
    await takesASeat(noor, session)
    const mails = (await mailsSent()).slice(before)
    const warned = mails.filter(({ subject }) => subject === 'Kijk even wie er aan tafel komt')
    const addresses = warned.flatMap(({ to }) => to?.map(({ address }) => address) ?? []).sort()
    expect(addresses).toEqual([table.bringer.email, table.host.email].sort())
    for (const { text, html } of warned)
      expect(`${text} ${html}`).not.toMatch(/Wietske|Rivierstad|Lindeboom|De deur|meedoen/)
    const id = await warningOf(table.bringer)
    expect(await warningOf(table.host)).toBe(id)
    for (const person of [table.bringer, table.host])
      expect(JSON.stringify(await readSeatWarning(await as(person), id ?? ''))).not.toMatch(/Wietske|Rivierstad/)
  })

  test('she and the others at the table learn nothing of it, by no door', async () => {
    await takesASeat(noor, session)
    const id = (await warningOf(table.bringer)) ?? ''
    for (const person of [noor, table.reader, table.stranger]) {
      expect(await warningOf(person)).toBeNull()
      await expect(readSeatWarning(await as(person), id)).rejects.toThrow(NotFound)
      await expect(answerSeatWarning(await as(person), id, { answer: 'off_table' })).rejects.toThrow(NotFound)
    }
    const { audience } = await db
      .selectFrom('events')
      .select('audience')
      .where('name', '=', 'seat-warning.raised')
      .where('subjectId', '=', id)
      .executeTakeFirstOrThrow()
    expect(reaches((await as(noor)).viewer, audience)).toBe(false)
  })

  test('what she gets is what anyone gets who matches nothing', async () => {
    const before = (await mailsSent()).length
    const got = async (person: Person) => {
      const answer = await takesASeat(person, session)
      const page = await readSessionPage(await as(person), session.id)
      const mail = addressedTo((await mailsSent()).slice(before), person)
      await signOff(await as(person), session.id)
      const told = mail.map(({ subject, text }) => [subject, text?.replace(/(?:sign-off|attendance)\/[\w-]+/g, '')])
      // The seat has an id of its own, and one that was given back is kept a moment for who changes their mind.
      return JSON.stringify([answer, page, told])
        .replaceAll(person.name, 'X')
        .replaceAll(answer.id, 'seat')
        .replace(/"left":\d/, '')
    }
    expect(await got(noor)).toBe(await got(femke))
  })

  test('her own requests ask the database the same, and nothing about cases or warnings', async () => {
    const asked = async (person: Person) => {
      const cookie = (await signIn(person.id)).split(';')[0] ?? ''
      const params = { sessionId: session.id }
      const enrolling = await statementsDuring(async () => {
        const seat = await visit(takeSeat, '/', { role: 'participant' }, { cookie, params })
        expect(seat.status).toBe(302)
      })
      await mailsSent()
      const reading = await statementsDuring(async () => {
        for (const door of [sessionPage, myCalendar]) await visit(door, '/', undefined, { cookie, params })
        const answer = await visit(casePage, '/', undefined, { cookie, params: { caseId: table.theCase.id } })
        expect(answer.status).toBe(200)
      })
      await signOff(await as(person), session.id)
      await mailsSent()
      return [...enrolling.statements, ...reading.statements].sort()
    }
    // Both are of the circle, and read the case itself.
    const joining = [noor, femke].map(({ id }) => ({ circleId: table.circle.id, memberId: id }))
    await db.insertInto('circleMemberships').values(joining).execute()
    const [hers, another] = [await asked(noor), await asked(femke)]
    expect(hers.join()).not.toMatch(/seatWarnings|caseDrafts/)
    expect(hers).toEqual(another)
    expect(hers.length).toBeGreaterThan(8)
  })

  test('a host of that very organisation waits the same for the page of the case, warned or not', async () => {
    const member = { circleId: table.circle.id, memberId: noor.id, role: 'host' }
    await db.insertInto('circleMemberships').values(member).execute()
    const host = await as(noor)
    const theCase = { id: table.theCase.id, isMine: false }
    const asked = async () => (await statementsDuring(() => openSeatWarning(host, theCase))).statements
    const before = await asked()
    await takesASeat(noor, session)
    expect(await warningOf(table.host)).not.toBeNull()
    expect(await asked()).toEqual(before)
    expect(before.join()).not.toContain('seatWarnings')
    expect(before.length).toBeGreaterThan(3)
  })

  test('a host of that very organisation is not told; it would tell who comes', async () => {
    const member = { circleId: table.circle.id, memberId: noor.id, role: 'host' }
    await db.insertInto('circleMemberships').values(member).execute()
    await takesASeat(noor, session)
    expect(await warningOf(noor)).toBeNull()
    expect(await warningOf(table.host)).not.toBeNull()
  })

  test('when the case comes on the table later, just as well', async () => {
    await putCasesOnTable(await as(table.host), session.id, [])
    await takesASeat(noor, session)
    expect(await warningOf(table.bringer)).toBeNull()
    await putCasesOnTable(await as(table.host), session.id, [table.theCase.id])
    expect(await warningOf(table.bringer)).not.toBeNull()
  })

  test.each([
    ['a theme', (name: string) => ({ themes: ['wonen', name] })],
    ['the role', (name: string) => ({ roleTitle: `consulent bij ${name}` })],
    ['an uncertainty', (name: string) => ({ uncertainties: ['Mag dit?', `Moet ik ${name} bellen?`] })],
  ])('also where it stands in no story: %s', async (_, elsewhere) => {
    const draft = { happening: 'Zij belde hem op.', ...elsewhere(`de gemeente ${town}`) }
    await db.updateTable('caseDrafts').set(draft).where('caseId', '=', table.theCase.id).execute()
    await takesASeat(noor, session)
    expect(await warningOf(table.bringer)).not.toBeNull()
  })

  test('someone of another organisation warns nobody', async () => {
    await takesASeat(femke, session)
    expect(await warningOf(table.bringer)).toBeNull()
  })

  test('and when she signs off, it is forgotten', async () => {
    await takesASeat(noor, session)
    expect(await warningOf(table.bringer)).not.toBeNull()
    await signOff(await as(noor), session.id)
    expect(await warningOf(table.bringer)).toBeNull()
  })
})

describe('what they can do', () => {
  test('the author leaves it, and hears again when another one comes', async () => {
    await takesASeat(noor, session)
    const id = (await warningOf(table.bringer)) ?? ''
    await answerSeatWarning(await as(table.bringer), id, { answer: 'leave' })
    expect(await warningOf(table.bringer)).toBeNull()
    expect(await warningOf(table.host)).toBe(id)
    await takesASeat(await aMember('Bo', { organisationId: noor.organisationId }), session)
    expect(await warningOf(table.bringer)).toBe(id)
  })

  test.each(['bringer', 'host'] as const)(
    'the %s takes the case off this table, and no event says who',
    async (role) => {
      await takesASeat(noor, session)
      const id = (await warningOf(table[role])) ?? ''
      await answerSeatWarning(await as(table[role]), id, { answer: 'off_table' })
      const { session: page } = await readSessionPage(await as(table.host), session.id)
      expect(page.cases).toEqual([])
      expect(await warningOf(table.bringer)).toBeNull()
      const { actorId } = await db
        .selectFrom('events')
        .select('actorId')
        .where('subjectId', '=', session.id)
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow()
      expect(actorId).toBeNull()
    },
  )

  test('the author goes to make the text looser: it waits, for both, until the text no longer says it', async () => {
    await takesASeat(noor, session)
    const id = (await warningOf(table.bringer)) ?? ''
    await answerSeatWarning(await as(table.bringer), id, { answer: 'coarser' })
    const both = async () => [await warningOf(table.bringer), await warningOf(table.host)]
    expect(await both()).toEqual([id, id])
    const write = async (words: string, instead: string) =>
      redactOwn(await as(table.bringer), 'case', table.theCase.id, { replacements: [{ words, instead }] })
    await write('belde hem op', 'zocht hem op')
    expect(await both()).toEqual([id, id])
    await write(town, 'een stad')
    expect(await both()).toEqual([null, null])
  })

  test('the author keeps it off every table until they say otherwise; a host cannot', async () => {
    await takesASeat(noor, session)
    const id = (await warningOf(table.bringer)) ?? ''
    await expect(answerSeatWarning(await as(table.host), id, { answer: 'keep_off' })).rejects.toThrow(Forbidden)
    await answerSeatWarning(await as(table.bringer), id, { answer: 'keep_off' })
    const host = await as(table.host)
    expect((await readCasesToPick(host, session.id)).cases).toEqual([])
    await expect(putCasesOnTable(host, session.id, [table.theCase.id])).rejects.toThrow('sessions.cases.not-open')
    await keepOffTables(await as(table.bringer), table.theCase.id, false)
    await putCasesOnTable(host, session.id, [table.theCase.id])
  })
})

test('what is kept of it leads to no person, and goes with the original text', async () => {
  await takesASeat(noor, session)
  await mailsSent()
  const rows = async () => db.selectFrom('seatWarnings').selectAll().where('caseId', '=', table.theCase.id).execute()
  const kept = JSON.stringify(await rows())
  for (const person of [noor, table.bringer, table.host]) expect(kept).not.toContain(person.id)
  expect(kept).not.toMatch(/T\d\d:/)
  await withdrawCase(await as(table.bringer), table.theCase.id)
  expect(await rows()).toEqual([])
})
