import { beforeAll, beforeEach, expect, test } from 'vitest'
import { visitor } from '#app/access/viewer.ts'
import { proposeDates } from '#app/domain/date-polls/date-poll-actions.server.ts'
import { ProposeDates } from '#app/domain/date-polls/date-poll-forms.server.ts'
import { readDatePoll } from '#app/domain/date-polls/date-poll-queries.server.ts'
import { versionOf } from '#app/domain/form-version.server.ts'
import { saveHarvest } from '#app/domain/harvest/harvest-actions.server.ts'
import { DraftHarvest } from '#app/domain/harvest/harvest-forms.server.ts'
import { readHarvest } from '#app/domain/harvest/harvest-queries.server.ts'
import { chooseItems, reviseItem } from '#app/domain/library/library-actions.server.ts'
import { ChooseItems, ReviseItem } from '#app/domain/library/library-forms.server.ts'
import { readItemsToChoose, readItemToRevise } from '#app/domain/library/library-queries.server.ts'
import {
  RevisePreparation,
  readPreparationForm,
  revisePreparation,
} from '#app/domain/preparation/preparation-actions.server.ts'
import { chooseSeries, reviseSeries } from '#app/domain/series/series-actions.server.ts'
import { ChooseSeries, ReviseSeries } from '#app/domain/series/series-forms.server.ts'
import { readSeriesToChoose, readSeriesToRevise } from '#app/domain/series/series-queries.server.ts'
import { chooseOrganisers, readOrganisers } from '#app/domain/sessions/organiser-actions.server.ts'
import { readSessionToRevise } from '#app/domain/sessions/planning-queries.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { putCasesOnTable, readCasesToPick } from '#app/domain/sessions/session-cases.server.ts'
import { readSession } from '#app/domain/sessions/session-queries.server.ts'
import { NotFound } from '#app/errors.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase } from '#tests/support/cast-cases.ts'
import { anItem, aSeries } from '#tests/support/cast-details.ts'
import { aSessionHeld } from '#tests/support/cast-learning.ts'
import { aSession, revision } from '#tests/support/cast-sessions.ts'

type Person = Awaited<ReturnType<typeof aMember>>
let noor: Person
let jos: Person
let samira: Person
let circle: { id: string; networkId: string }
let session: Awaited<ReturnType<typeof aSession>>
const passerBy = () => ({ viewer: visitor, db, now: new Date() })

beforeAll(async () => {
  noor = await aMember('Noor')
  jos = await aMember('Jos')
  samira = await aMember('Samira')
  circle = await aCircle('Thuis', { hosts: [noor, jos], members: [samira] })
})
beforeEach(async () => {
  session = await aSession(noor, circle)
})

test('Noor closes a session to others; the form that Jos had open does not open it again', async () => {
  const { version } = await readSessionToRevise(await as(jos), session.id)
  await reviseSession(await as(noor), session.id, revision({ version, visibility: 'circle' }))
  const stale = revision({ version, title: 'Een tikfout minder' })
  await expect(reviseSession(await as(jos), session.id, stale)).rejects.toThrow('form.changed-meanwhile')
  await expect(readSession(passerBy(), session.id)).rejects.toThrow(NotFound)

  const seen = await readSessionToRevise(await as(jos), session.id)
  const knowing = revision({ version: seen.version, visibility: 'circle', title: 'Een tikfout minder' })
  await reviseSession(await as(jos), session.id, knowing)
  expect(await readSession(await as(noor), session.id)).toMatchObject({
    visibility: 'circle',
    title: 'Een tikfout minder',
  })
})

type Ctx = Awaited<ReturnType<typeof as>>
type Form = {
  read: (ctx: Ctx) => Promise<{ version: string }>
  keep: (ctx: Ctx, at: number, version?: string) => Promise<void>
}

const aProposal = (at: number, version?: string) => {
  const rows = { 'date[]': [`2028-01-1${at}`, '2028-01-20'], 'start[]': ['15:30', '9:30'], 'end[]': ['17:30', '11:30'] }
  return ProposeDates.parse({ act: 'propose', ...rows, version })
}

// A form with the whole of something in it, and how it is kept; `at` makes each a little different.
const forms: [string, () => Promise<Form>][] = [
  [
    'what a book is called',
    async () => {
      const { id } = await anItem(noor, circle)
      return {
        read: (ctx) => readItemToRevise(ctx, id),
        keep: (ctx, at, version) => reviseItem(ctx, id, ReviseItem.parse({ title: `Leren ${at}`, version })),
      }
    },
  ],
  [
    'what there is to read for a session',
    async () => {
      const [reader, item] = [{ sessionId: session.id }, await anItem(noor, circle)]
      const typed = { 'item[]': [item.id], 'moment[]': ['before'] }
      return {
        read: (ctx) => readItemsToChoose(ctx, reader),
        keep: (ctx, at, version) =>
          chooseItems(ctx, reader, ChooseItems.parse({ ...typed, 'note[]': [`Deel ${at}`], version })),
      }
    },
  ],
  [
    'what there is to read for a series',
    async () => {
      const [reader, item] = [{ seriesId: (await aSeries(noor, circle)).id }, await anItem(noor, circle)]
      const typed = { 'item[]': [item.id], 'moment[]': ['before'] }
      return {
        read: (ctx) => readItemsToChoose(ctx, reader),
        keep: (ctx, at, version) =>
          chooseItems(ctx, reader, ChooseItems.parse({ ...typed, 'note[]': [`Deel ${at}`], version })),
      }
    },
  ],
  [
    'the words of a series',
    async () => {
      const { id } = await aSeries(noor, circle)
      return {
        read: (ctx) => readSeriesToRevise(ctx, id),
        keep: (ctx, at, version) => reviseSeries(ctx, id, ReviseSeries.parse({ title: `Naast ${at}`, version })),
      }
    },
  ],
  [
    'in which series a session stands',
    async () => {
      const { id } = await aSeries(noor, circle)
      return {
        read: (ctx) => readSeriesToChoose(ctx, session.id),
        keep: (ctx, at, version) =>
          chooseSeries(ctx, session.id, ChooseSeries.parse({ seriesIds: [id], 'number[]': [`${at}`], version })),
      }
    },
  ],
  [
    'what people bring',
    async () => ({
      read: (ctx) => readPreparationForm(ctx, session.id),
      keep: (ctx, at, version) => {
        const typed = { prepare: `Vraag ${at}`, reminderDays: '1', textDays: '14', version }
        return revisePreparation(ctx, session.id, RevisePreparation.parse(typed))
      },
    }),
  ],
  [
    'who organises along',
    async () => {
      const along = [await aCircle('Zuid', {}), await aCircle('Noord', {}), await aCircle('Oost', {})]
      const { networkId } = circle
      await db
        .updateTable('circles')
        .set({ networkId })
        .where(
          'id',
          'in',
          along.map(({ id }) => id),
        )
        .execute()
      return {
        read: (ctx) => readOrganisers(ctx, session.id),
        keep: (ctx, at, version) => chooseOrganisers(ctx, session.id, [along[at - 1]?.id ?? ''], version),
      }
    },
  ],
  [
    'which cases are on the table',
    async () => {
      const cases = [
        await anOpenCase(samira, circle, noor),
        await anOpenCase(samira, circle, noor),
        await anOpenCase(samira, circle, noor),
      ]
      return {
        read: (ctx) => readCasesToPick(ctx, session.id),
        keep: (ctx, at, version) => putCasesOnTable(ctx, session.id, [cases[at - 1]?.id ?? ''], version),
      }
    },
  ],
  [
    'what a table learned',
    async () => {
      const theCase = await anOpenCase(samira, circle, noor)
      const held = await aSessionHeld(noor, circle, theCase)
      return {
        read: (ctx) => readHarvest(ctx, theCase.id),
        keep: (ctx, at, version) =>
          saveHarvest(
            ctx,
            theCase.id,
            DraftHarvest.parse({ sessionId: held.id, seen1: `Wachten helpt ${at}`, version }),
          ),
      }
    },
  ],
  [
    'which dates are asked about',
    async () => {
      await postponeSession(await as(noor), session.id, { period: 'in het voorjaar', reason: 'De zaal is dicht.' })
      return {
        read: (ctx) => readDatePoll(ctx, session.id),
        keep: (ctx, at, version) => proposeDates(ctx, session.id, aProposal(at, version)),
      }
    },
  ],
]

test.each(forms)('of %s too: the older form is told, and kept by who has seen what changed', async (_, begin) => {
  const { read, keep } = await begin()
  const [ofNoor, ofJos] = [await as(noor), await as(jos)]
  const { version } = await read(ofJos)
  await keep(ofNoor, 1, version)
  const kept = (await read(ofNoor)).version
  await expect(keep(ofJos, 2, version)).rejects.toMatchObject({ reason: 'form.changed-meanwhile' })
  expect((await read(ofNoor)).version).toBe(kept)
  // The same form sent twice says what is kept already.
  await keep(ofNoor, 1, version)
  expect((await read(ofNoor)).version).toBe(kept)

  await keep(ofJos, 2, kept)
  expect((await read(ofNoor)).version).not.toBe(kept)
})

test('a version is of what something says, in whatever order it says it', () => {
  expect(versionOf({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(versionOf({ b: [{ d: 3, c: 2 }], a: 1 }))
  expect(versionOf(['a', 'b'])).not.toBe(versionOf(['b', 'a']))
  expect(versionOf({ a: null })).not.toBe(versionOf({ a: '' }))
})
