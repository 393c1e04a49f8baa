import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { markAttendance } from '#app/domain/attendance/attendance-actions.server.ts'
import { proofCodeIn } from '#app/domain/attendance/proof-code.server.ts'
import { hoursBetween } from '#app/domain/proofs/proof.ts'
import { proofPdf } from '#app/domain/proofs/proof-pdf.server.ts'
import { findProof, isProofOf, readMyProof, readProofOfSeat } from '#app/domain/proofs/proof-queries.server.ts'
import { putCasesOnTable } from '#app/domain/sessions/session-cases.server.ts'
import { Forbidden, HeldBack, NotFound } from '#app/errors.ts'
import { offerBoth } from '#app/i18n/offer-both.server.ts'
import { db } from '#db/connection.server.ts'
import { aMember, as } from '#tests/support/cast.ts'
import { aGuestsSeat } from '#tests/support/cast-guest-seats.ts'
import { aTableWithACase } from '#tests/support/cast-learning.ts'
import { reported } from '#tests/support/cast-reports.ts'
import { aSession, takesASeat } from '#tests/support/cast-sessions.ts'
import { readPdf } from '#tests/support/pdf.ts'

// What a professional register gets to see: Femke was there, Tom was not.

type Table = Awaited<ReturnType<typeof aTableWithACase>>
type Person = Awaited<ReturnType<typeof aMember>>
let table: Table
let femke: Person
let tom: Person
let session: Awaited<ReturnType<typeof aSession>>

const passerBy = (now = afterwards()) => ({ viewer: visitor, db, now })
const afterwards = () => new Date(session.endsAt.getTime() + 60_000)

beforeAll(async () => {
  offerBoth()
  table = await aTableWithACase({ title: 'Zilvermeeuw', happening: 'Zilvermeeuw doet niet open.' })
  femke = await aMember('Femke de Vriës')
  tom = await aMember('Tom')
})

beforeEach(async () => {
  session = await aSession(table.host, table.circle)
  await takesASeat(femke, session)
  await takesASeat(tom, session)
  await marked((await seatOf(femke)).id)
})

const seatOf = (person: Person) =>
  db
    .selectFrom('enrolments')
    .select('id')
    .where('sessionId', '=', session.id)
    .where('memberId', '=', person.id)
    .executeTakeFirstOrThrow()
const marked = async (seat: string, present = true) =>
  markAttendance(await as(table.host, session.startsAt), session.id, seat, present)
const mine = async (person: Person, now = afterwards()) => readMyProof(await as(person, now), session.id, 'nl')

describe('the proof', () => {
  test('says who was at what, when and how long; of the case not a word', async () => {
    await putCasesOnTable(await as(table.host), session.id, [table.theCase.id])
    const proof = await mine(femke)
    expect(proof).toEqual({
      code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/),
      ...{ name: 'Femke de Vriës', title: 'Als meedoen niet vanzelf gaat', kind: 'Werksessie', circle: 'Noord' },
      ...{ startsAt: session.startsAt.toISOString(), endsAt: session.endsAt.toISOString(), hours: 2 },
    })
    expect(readPdf(await proofPdf(proof, 'nl', afterwards())).text).not.toMatch(/Zilvermeeuw/)
  })

  test('is there for who was there, and only once it has been', async () => {
    await expect(mine(tom)).rejects.toThrow(NotFound)
    await expect(mine(await aMember('Ada'))).rejects.toThrow(NotFound)
    await expect(mine(femke, session.startsAt)).rejects.toThrow(NotFound)
    await expect(readMyProof(passerBy(), session.id, 'nl')).rejects.toThrow(Forbidden)
  })

  test('is gone when the host takes the mark back, and the same again when it is given again', async () => {
    const before = await mine(femke)
    await marked((await seatOf(femke)).id, false)
    await expect(mine(femke)).rejects.toThrow(NotFound)
    expect(await findProof(passerBy(), before.code, 'nl')).toBeUndefined()
    await marked((await seatOf(femke)).id)
    expect(await mine(femke)).toEqual(before)
  })

  test('a guest has one too, by their own seat', async () => {
    const gerda = await aGuestsSeat(table.host, session, 'Gerda')
    await marked(gerda.id)
    expect(await readProofOfSeat(passerBy(), gerda.id, 'en')).toMatchObject({ name: 'Gerda', kind: 'Work session' })
  })

  test('a text that is being looked at again stands on no proof meanwhile', async () => {
    const { code } = await mine(femke)
    await reported(table.reader, 'session', session.id)
    await expect(mine(femke)).rejects.toThrow(HeldBack)
    expect(await findProof(passerBy(), code, 'nl')).toMatchObject({ title: 'een werksessie', hours: 2 })
  })
})

describe('who checks it by its code', () => {
  test('reads that it is valid, for what, when and how long, and not whose it is', async () => {
    const { code } = await mine(femke)
    const checked = await findProof(passerBy(), code, 'nl')
    expect(checked).toEqual({
      ...{ code, title: 'Als meedoen niet vanzelf gaat', hours: 2 },
      ...{ startsAt: session.startsAt.toISOString(), endsAt: session.endsAt.toISOString() },
    })
    expect(JSON.stringify(checked)).not.toMatch(/Femke|Vri/)
  })

  test('however it is typed over; another code is of no proof', async () => {
    const { code } = await mine(femke)
    for (const typed of [code.toLowerCase(), code.replaceAll('-', ' '), ` ${code.replaceAll('-', '')} `])
      expect((await findProof(passerBy(), typed, 'nl'))?.code).toBe(code)
    expect(proofCodeIn('oooo-iiii-llll-0000')).toBe('0000-1111-1111-0000')
    for (const wrong of ['', 'x', `${code}0`, 'UUUU-UUUU-UUUU-UUUU', '0000-0000-0000-0000'])
      expect(await findProof(passerBy(), wrong, 'nl'), wrong).toBeUndefined()
  })

  test('asks of a name, and hears yes or no', async () => {
    const { code } = await mine(femke)
    for (const right of ['Femke de Vriës', 'femke  de vries', 'FEMKE DE VRIES'])
      expect(await isProofOf(passerBy(), code, right), right).toBe(true)
    for (const wrong of ['Femke', 'Tom', 'de Vries Femke', ' '])
      expect(await isProofOf(passerBy(), code, wrong), wrong).toBe(false)
    await expect(isProofOf(passerBy(), '0000-0000-0000-0000', 'Femke')).rejects.toThrow(NotFound)
  })

  test('finds none of what was not held, or did not take place', async () => {
    const { code } = await mine(femke)
    expect(await findProof(passerBy(session.startsAt), code, 'nl')).toBeUndefined()
    await db.updateTable('sessions').set({ state: 'cancelled' }).where('id', '=', session.id).execute()
    expect(await findProof(passerBy(), code, 'nl')).toBeUndefined()
    await expect(mine(femke)).rejects.toThrow(NotFound)
  })
})

test('hours are whole quarters, never more than there were, and a quarter at least', () => {
  const minutes = (count: number) => hoursBetween(new Date(0), new Date(count * 60_000))
  expect([120, 105, 104, 90, 10].map(minutes)).toEqual([2, 1.75, 1.5, 1.5, 0.25])
})

describe('the file', () => {
  const proof = {
    ...{
      code: 'ABCD-EFGH-1234-5678',
      name: 'Yaël Ağaoğlu-Żółć',
      title: 'Tafels & stoelen <samen> ëe: 15.30',
      kind: 'Debat',
    },
    ...{ circle: 'Thuis en zorg', startsAt: '2026-12-03T14:30:00Z', endsAt: '2026-12-03T16:15:00Z', hours: 1.75 },
  }
  const file = async (language: 'nl' | 'en') => readPdf(await proofPdf(proof, language, new Date(0)))

  test('can be read back and read aloud: every sign of every word, also of a name that takes two fonts', async () => {
    const { text } = await file('nl')
    const said = text.replaceAll('\n', '')
    for (const words of [
      proof.name,
      proof.title,
      'donderdag 3 december 2026, 15.30 tot 17.15 uur',
      '1,75 uur',
      proof.code,
    ])
      expect(said).toContain(words)
    expect(said).toContain(`/proofs/${proof.code}`)
    expect(said).not.toContain('□')
  })

  test('has a tree of tags in the order of reading, a language, a title, and marks for archive and access', async () => {
    const { tags, facts, description } = await file('nl')
    const lines = Array.from({ length: 5 }, () => ['Lbl', 'LBody', 'LI']).flat()
    expect(tags).toEqual(['P', 'H1', 'P', 'P', 'P', ...lines, 'L', 'P', 'P', 'P', 'Document'])
    expect(facts).toMatch(/\/StructTreeRoot \d+ 0 R/)
    expect(facts).toMatch(/\/MarkInfo/)
    expect(facts).toMatch(/\/Marked true/)
    expect(facts).toContain('/Lang (nl-NL)')
    expect(facts).toContain('/DisplayDocTitle true')
    expect(description).toContain('<rdf:li xml:lang="x-default">Deelnamebewijs</rdf:li>')
    expect(facts).not.toMatch(/\/Subtype \/Type1\b/)
    expect(facts.match(/\/FontFile2/g)?.length).toBeGreaterThan(1)
    expect(description).toContain('<pdfaid:part>2<')
    expect(description).toContain('<pdfuaid:part>1<')
    expect((await file('en')).facts).toContain('/Lang (en-GB)')
  })

  test('names nobody in what describes it', async () => {
    const { description, facts } = await file('en')
    expect(description + facts).not.toMatch(/Ağaoğlu|Ya.l|Tafels/)
  })

  test('a sign that no font has becomes a question mark, never a gap', async () => {
    const { text } = readPdf(await proofPdf({ ...proof, name: 'Li 李 Wei' }, 'nl', new Date(0)))
    expect(text).toContain('Li ? Wei')
  })
})
