import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { releaseCase, suggestChanges } from '#app/domain/cases/check-actions.server.ts'
import { readCheck } from '#app/domain/cases/check-queries.server.ts'
import { submitCase } from '#app/domain/cases/submission-actions.server.ts'
import { foundCircle } from '#app/domain/circles/circle-actions.server.ts'
import { handOverDuty } from '#app/domain/duties/duty-actions.server.ts'
import { moveInList, readWaitingList } from '#app/domain/enrolments/waiting-order.server.ts'
import { reviseAccount } from '#app/domain/members/account-actions.server.ts'
import { ReviseAccount } from '#app/domain/members/member-forms.server.ts'
import { revisePreparation } from '#app/domain/preparation/preparation-actions.server.ts'
import { doors } from '#app/domain/privacy/doors.ts'
import { stoppedAt } from '#app/domain/privacy/gate.server.ts'
import { redactOwn } from '#app/domain/redactions/redaction-actions.server.ts'
import { reportText, showReported } from '#app/domain/reports/report-actions.server.ts'
import { answerRequest } from '#app/domain/seat-requests/seat-request-actions.server.ts'
import { postponeSession } from '#app/domain/sessions/postponement-actions.server.ts'
import { cancelSession, planSession, reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { PlanSession } from '#app/domain/sessions/session-forms.server.ts'
import { noteTryOut, tellBack } from '#app/domain/try-outs/try-out-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { aMember, as } from '#tests/support/cast.ts'
import { aDraft, anOpenCase, handIn } from '#tests/support/cast-cases.ts'
import { anItem, aSeries, aSessionWith, reads } from '#tests/support/cast-details.ts'
import {
  aHarvest,
  answered,
  aPost,
  aSessionHeld,
  aTableWithACase,
  twoLines,
  under,
} from '#tests/support/cast-learning.ts'
import { aProgramme, aRow } from '#tests/support/cast-programme.ts'
import {
  aSeat,
  aSession,
  askForm,
  asksForASeat,
  revision,
  sessionForm,
  takesASeat,
} from '#tests/support/cast-sessions.ts'
import { aSynonym } from '#tests/support/cast-synonyms.ts'
import {
  columnsOfText,
  columnsWithoutFreeText,
  derived,
  known,
  lookedThrough,
  unreleased,
} from '#tests/support/columns.ts'

const gated: string[] = Object.values(doors).flatMap(({ columns }) => [...columns])
const { bringer, host, reader, circle, theCase, uncertainties } = await aTableWithACase()
const initiator = await aMember('Ada', { role: 'initiator' })

test('every column that holds words has a door, or a reason to have none', async () => {
  const words = [...gated, ...[unreleased, derived, lookedThrough, known].flatMap(Object.keys)]
  const declared = [...words, ...columnsWithoutFreeText]
  const columns = await columnsOfText()
  expect(columns.length).toBeGreaterThan(100)
  expect(columns.filter((column) => !declared.includes(column))).toEqual([])
  expect(declared.filter((column) => !columns.includes(column))).toEqual([])
  expect(new Set(declared).size).toBe(declared.length)
})

/** Per column: someone tries to write this text into it. */
const attempts: Record<string, (text: string) => Promise<unknown>> = {
  ...ofCase('title', 'happening', 'goesWell', 'runsInto', 'tried', 'roleTitle', 'themes'),
  'uncertainties.question': async (text) => handInWith({ uncertainty1: text }),
  'caseSuggestions.texts': async (text) => suggest({ happening: text }),
  'caseSuggestions.note': async (text) => suggest({ note: text }),
  'posts.body': async (text) => aPost(reader, under(uncertainties[0]), text),
  ...ofHarvest('thought', 'seen', 'holdsWhen'),
  'harvests.firstStep': async (text) => harvest({ firstStep: text }),
  'tryOuts.step': async (text) => noteTryOut(await as(bringer), theCase.id, { id: randomUUID(), step: text }),
  'tryOuts.told': async (text) => {
    const tryOutId = await noteTryOut(await as(bringer), theCase.id, { id: randomUUID(), step: 'Een kaartje.' })
    await tellBack(await as(bringer), theCase.id, { tryOutId, result: 'adopted', told: text })
  },
  ...ofSession('title', 'introduction', 'place', 'accessFacts', 'address', 'city'),
  'sessions.typeName': async (text) => plan({ typeKey: 'open', typeName: text }),
  'criteria.question': async (text) => plan({ enrolmentMode: 'application', 'criterion[]': [text] }),
  'programmeRows.title': async (text) => aProgramme(host, await aSession(host, circle), [aRow(text)]),
  'libraryItems.title': async (text) => anItem(host, circle, { title: text }),
  'libraryItems.authors': async (text) => anItem(host, circle, { authors: text }),
  'libraryUses.note': async (text) =>
    reads(host, { sessionId: (await aSession(host, circle)).id }, [await anItem(host, circle), 'before', text]),
  'series.title': async (text) => aSeries(host, circle, { title: text }),
  'series.about': async (text) => aSeries(host, circle, { about: text }),
  'sessionDetails.audienceGroups': async (text) => tellMore({ audienceGroups: text }),
  'sessionDetails.leadingQuestions': async (text) => tellMore({ 'question[]': [text] }),
  'sessionBodies.name': async (text) => tellMore({ 'bodyName[]': [text] }),
  'sessionPeople.name': async (text) => tellMore({ 'personName[]': [text], 'person-0-role[]': ['speaker'] }),
  'sessionLinks.title': async (text) => tellMore({ 'linkTitle[]': [text], 'linkLink[]': ['https://lees.example'] }),
  'programmeRows.people': async (text) =>
    aProgramme(host, await aSession(host, circle), [aRow('Een verhaal', { people: text })]),
  'sessions.cancelledBecause': async (text) =>
    cancelSession(await as(host), (await aSession(host, circle)).id, { reason: text }),
  'sessionChanges.period': async (text) => postpone({ period: text }),
  'sessionChanges.reason': async (text) => postpone({ reason: text }),
  'enrolments.brings': async (text) => takesASeat(reader, await aSession(host, circle), { ...aSeat, brings: text }),
  'enrolments.hopes': async (text) => takesASeat(reader, await aSession(host, circle), { ...aSeat, hopes: text }),
  'enrolments.needs': async (text) => takesASeat(reader, await aSession(host, circle), { ...aSeat, needs: text }),
  'seatRequests.reason': async (text) => ask({ reason: text }),
  'criterionAnswers.answer': async (text) =>
    ask(
      { 'asked[]': ['Wat deed je?'], 'answer[]': [text] },
      { enrolmentMode: 'application', 'criterion[]': ['Wat deed je?'] },
    ),
  'seatRequests.hostSaid': async (text) => {
    const session = await aSession(host, circle, { enrolmentMode: 'request' })
    const id = await asksForASeat(reader, session)
    await answerRequest(await as(host), session.id, id, { answer: 'no', words: text })
  },
  'waitingMoves.reason': async (text) => {
    const session = await aSession(host, circle, { capacity: '1', experienceSeats: '0' })
    for (const one of [bringer, initiator, reader]) await takesASeat(one, session)
    const { waiting } = await readWaitingList(await as(host), { ...session, circleId: circle.id, coCircleIds: [] })
    await moveInList(await as(host), session.id, { enrolmentId: waiting[1]?.id ?? '', place: 1, reason: text })
  },
  'preparations.prepare': async (text) =>
    revisePreparation(await as(host), (await aSession(host, circle)).id, {
      ...{ prepare: text, reminderDays: 1, textDays: 14 },
    }),
  'duties.note': async (text) =>
    handOverDuty(await as(host), (await aSession(host, circle)).id, 'room', { toId: host.id, note: text }),
  'synonyms.one': async (text) => aSynonym(host, text, 'rust'),
  'synonyms.other': async (text) => aSynonym(host, 'rust', text),
  'circles.name': async (text) => found({ circleName: text }),
  'circles.leadingQuestion': async (text) => found({ leadingQuestion: text }),
  'circles.groundRules': async (text) => found({ groundRules: text }),
  'members.roleTitle': async (text) => {
    const { organisationId } = reader
    const form = { name: 'Bram', sector: 'education', language: 'nl', organisationId, roleTitle: text }
    await reviseAccount(await as(reader), ReviseAccount.parse(form))
  },
  'reports.reason': async (text) => {
    const { id } = await anOpenCase(bringer, circle, host)
    await reportText(await as(reader), { kind: 'case', id, words: '', from: '127.0.0.1' })
    const report = await db.selectFrom('reports').select('id').where('caseId', '=', id).executeTakeFirstOrThrow()
    await showReported(await as(host), report.id, { reason: text })
  },
}

// A name, a number and an address.
const pointing = {
  'mevrouw De Vries': 'Vraag het mevrouw De Vries.',
  '06 12345678': 'Bel 06 12345678.',
  'noor@thuis.example': 'Schrijf noor@thuis.example.',
}

test('there is a story for every door', () => {
  expect(Object.keys(attempts).sort()).toEqual([...gated].sort())
})

test.each(gated)('%s: a name, a number and an address do not get through without a decision', async (column) => {
  for (const [fragment, text] of Object.entries(pointing)) {
    const stopped = await attempts[column]?.(text).catch((error: unknown) => error)
    expect(
      stoppedAt(stopped).map((place) => place.fragment),
      `${column}: ${fragment}`,
    ).toContain(fragment)
    const table = column.split('.')[0] ?? ''
    const { rows } = await sql`select to_jsonb(t) as row from ${sql.table(table)} t`.execute(db)
    expect(JSON.stringify(rows)).not.toContain(fragment)
  }
})

test('words that come instead of others pass the gate too', async () => {
  const { id } = await anOpenCase(bringer, circle, host, { happening: 'Hij doet niet open.' })
  const form = { replacements: [{ words: 'open', instead: '06 12345678' }] }
  const stopped = await redactOwn(await as(bringer), 'case', id, form).catch((error: unknown) => error)
  expect(stoppedAt(stopped)).toMatchObject([{ field: 'instead1', fragment: '06 12345678' }])
})

test('a session that is changed, and a harvest line the bringer edits, pass the gate as the first time', async () => {
  const session = await aSession(host, circle)
  const revised = reviseSession(await as(host), session.id, revision({ title: 'Bel 06 12345678' }))
  await expect(revised).rejects.toMatchObject({ places: [{ field: 'title' }] })

  const { id } = await anOpenCase(bringer, circle, host)
  await aHarvest(host, { id }, await aSessionHeld(host, circle, { id }), {
    ...{ ...twoLines, outcome1: 'still_open', next: 'offer' },
  })
  const edited = answered(bringer, { id }, { answer1: 'edit', seen1: 'Bel 06 12345678.' })
  await expect(edited).rejects.toMatchObject({ places: [{ field: 'seen1' }] })
})

test('a venue has an address, and that is no reason to stop', async () => {
  await plan({ place: 'Huis van de Wijk, Lindelaan 4, 1234 AB Rivierstad' })
})

function ofCase(...fields: string[]) {
  return Object.fromEntries(
    fields.map((field) => [
      `cases.${field}`,
      async (text: string) => handInWith({ [field]: field === 'themes' ? [text] : text }),
    ]),
  )
}

async function handInWith(texts: object) {
  const { id } = await aDraft(bringer, circle, {}, texts)
  await submitCase(await as(bringer), id)
}

async function suggest(changes: object) {
  const { id } = await aDraft(bringer, circle)
  await handIn(bringer, id)
  const { title, happening, goesWell, runsInto, tried, uncertainties } = await readCheck(await as(host), id)
  const texts = { title, happening, goesWell, runsInto, tried, uncertainty1: uncertainties[0] ?? '' }
  const form = { ...texts, uncertainty2: '', uncertainty3: '', note: '', ...changes }
  await suggestChanges(await as(host), id, form).finally(async () => releaseCase(await as(host), id))
}

function ofHarvest(...fields: string[]) {
  return Object.fromEntries(
    fields.map((field) => [`insights.${field}`, async (text: string) => harvest({ [`${field}1`]: text })]),
  )
}

async function harvest(changes: object) {
  const one = await anOpenCase(bringer, circle, host)
  await aHarvest(host, one, await aSessionHeld(host, circle, one), { ...twoLines, ...changes })
}

function ofSession(...fields: string[]) {
  return Object.fromEntries(
    fields.map((field) => [`sessions.${field}`, async (text: string) => plan({ [field]: text })]),
  )
}

async function plan(changes: Record<string, unknown>) {
  const form = PlanSession.parse({ id: randomUUID(), circleId: circle.id, ...sessionForm(changes) })
  await planSession(await as(host), form)
}

const tellMore = async (typed: object) => aSessionWith(host, await aSession(host, circle), typed)

const postpone = async (words: object) =>
  postponeSession(await as(host), (await aSession(host, circle)).id, { period: 'later', reason: 'Ziek.', ...words })

const ask = async (form: object, session: object = { enrolmentMode: 'request' }) =>
  asksForASeat(reader, await aSession(host, circle, { ...session }), askForm({ ...form }))

const found = async (changes: object) => {
  const circle = { id: randomUUID(), circleName: 'Oost', leadingQuestion: 'Wat helpt?', groundRules: '' }
  await foundCircle(await as(initiator), { ...circle, ...changes })
}
