import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import {
  participantsAsCsv,
  readParticipants,
  readSharedParticipants,
} from '#app/domain/participants/participant-list.server.ts'
import { readTableCards } from '#app/domain/participants/table-cards.server.ts'
import { putCasesOnTable } from '#app/domain/sessions/session-cases.server.ts'
import { csvOf } from '#app/domain/sheets/csv.server.ts'
import { Forbidden } from '#app/errors.ts'
import { offerBoth } from '#app/i18n/offer-both.server.ts'
import { db } from '#db/connection.server.ts'
import { aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { aGuestsSeat } from '#tests/support/cast-guest-seats.ts'
import { aTableWithACase } from '#tests/support/cast-learning.ts'
import { aSeat, aSession, takesASeat } from '#tests/support/cast-sessions.ts'

// On paper: Halima hosts. Femke lets everyone see her name, Tom those at the table, Ada and a guest nobody.

type Table = Awaited<ReturnType<typeof aTableWithACase>>
let table: Table
let session: { id: string }

beforeAll(async () => {
  offerBoth()
  table = await aTableWithACase({ title: 'Een deur die dicht blijft' })
})

beforeEach(async () => {
  session = await aSession(table.host, table.circle)
  const comes = async (name: string, choice: object = {}) =>
    takesASeat(await aMember(name), session, { ...aSeat, ...choice })
  await comes('Femke', { shownTo: 'all', needs: 'ringleiding' })
  await comes('Tom', { shownTo: 'participants' })
  await comes('Ada', { needs: 'een rustige plek' })
  await aGuestsSeat(table.host, session, 'Gerda')
})

const cards = async (tables?: number) => readTableCards(await as(table.host), session.id, 'nl', tables)
const namesIn = (people: { name: string }[]) => people.map(({ name }) => name)

describe('the list', () => {
  test('of the hosts has everyone, with what they need', async () => {
    const { participants } = await readParticipants(await as(table.host), session.id)
    expect(namesIn(participants)).toEqual(['Ada', 'Femke', 'Gerda', 'Tom'])
    expect(participants.map(({ needs }) => needs)).toEqual(['een rustige plek', 'ringleiding', '', ''])
  })

  test('to share has only who lets others see their name, and says nothing of needs', async () => {
    const shared = await readSharedParticipants(await as(table.host), session.id)
    expect(namesIn(shared.participants)).toEqual(['Femke', 'Tom'])
    expect(shared.others).toBe(2)
    expect(JSON.stringify(shared)).not.toMatch(/Ada|Gerda|ringleiding|rustige/)
  })

  test('is for the hosts, and for nobody else: no list, no cards, no spreadsheet', async () => {
    const strangers = [await as(table.reader), { viewer: visitor, db, now: new Date() }]
    for (const ctx of strangers) {
      await expect(readParticipants(ctx, session.id)).rejects.toThrow(Forbidden)
      await expect(readSharedParticipants(ctx, session.id)).rejects.toThrow(Forbidden)
      await expect(participantsAsCsv(ctx, session.id, 'nl')).rejects.toThrow(Forbidden)
      await expect(readTableCards(ctx, session.id, 'nl')).rejects.toThrow(Forbidden)
    }
  })
})

describe('for a spreadsheet', () => {
  test('the list is a file with the day in its name, and the words of who asks', async () => {
    const { file, text } = await participantsAsCsv(await as(table.host), session.id, 'nl')
    expect(file).toBe('deelnemers-2027-12-02.csv')
    const lines = text.split('\r\n')
    expect(lines[0]).toBe('\uFEFF"Naam";"Organisatie";"Functie";"Hoe";"Heeft nodig"')
    expect(lines[2]).toMatch(/^"Femke";"Werkplek van Femke .*";"wijkverpleegkundige";"deelnemer";"ringleiding"$/)
    expect(lines).toHaveLength(6)
  })

  test.each([
    '=1+1',
    '+31 6',
    '-2',
    '@SUM(A1)',
    '\t=1',
    ' =HYPERLINK("http://x.example")',
    '＝1+1',
    '|calc',
    '\u200B=1+1',
    '\u00AD=1+1',
    '\u0001-2',
    '\uFEFF@SUM(A1)',
  ])('what someone typed does not become a formula: %s', (typed) => {
    const [cell = ''] = csvOf([[typed]], 'nl')
      .replace('\uFEFF', '')
      .split('\r\n')
    expect(cell.startsWith(`"'`)).toBe(true)
    expect(cell).toBe(`"'${typed.replaceAll('"', '""')}"`)
  })

  test('a name with quotes, a separator or a new line stays in its cell', () => {
    expect(csvOf([['Jan "de" Wit; jr.', "d'Ancona", 'twee\nregels']], 'nl')).toBe(
      `\uFEFF"Jan ""de"" Wit; jr.";"d'Ancona";"twee\nregels"\r\n`,
    )
    expect(csvOf([['a', 'b']], 'en')).toContain('"a","b"')
  })
})

describe('the cards for the room', () => {
  test('name who lets others see it; who does not gets an empty card', async () => {
    const { names, emptyCards } = await cards()
    expect(namesIn(names)).toEqual(['Femke', 'Tom'])
    expect(emptyCards).toBe(2)
    expect(JSON.stringify(await cards())).not.toMatch(/Ada|Gerda|ringleiding/)
  })

  test('say what happens and how: the question, the rules, the phases with their minutes', async () => {
    const { tables, leadingQuestion, phases, method } = await cards()
    expect(tables).toBe(1)
    expect(leadingQuestion).toBe('Wat doe je als meedoen niet vanzelf gaat?')
    expect(method).toBe('Werksessie lerende praktijk')
    expect(phases.length).toBeGreaterThan(3)
    expect(phases.every(({ title, minutes }) => title !== '' && minutes > 0)).toBe(true)
    expect((await cards(4)).tables).toBe(4)
  })

  test('name a case only when a passer-by could read it, and only where it lies', async () => {
    const host = await as(table.host)
    await putCasesOnTable(host, session.id, [table.theCase.id])
    expect((await cards()).cases).toEqual([])
    expect(JSON.stringify(await cards())).not.toContain('Een deur die dicht blijft')

    const open = await anOpenCase(table.bringer, table.circle, table.host, {
      reach: 'everyone',
      title: 'De regel rust',
    })
    await putCasesOnTable(host, session.id, [open.id])
    expect((await cards()).cases).toEqual(['De regel rust'])
    expect((await cards(3)).cases).toEqual(['De regel rust'])

    const other = await anOpenCase(table.bringer, table.circle, table.host, { reach: 'everyone', title: 'Nog een' })
    await putCasesOnTable(host, session.id, [open.id, other.id])
    expect((await cards(1)).cases).toEqual(['De regel rust', 'Nog een'])
    expect((await cards(3)).cases).toEqual([])
  })
})
