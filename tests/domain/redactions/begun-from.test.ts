import '#tests/support/outbox.ts'
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { readCase } from '#app/domain/cases/case-queries.server.ts'
import { releaseCase } from '#app/domain/cases/check-actions.server.ts'
import { saveDraft, startCase } from '#app/domain/cases/draft-actions.server.ts'
import { systemContext } from '#app/domain/context.server.ts'
import { printsOf } from '#app/domain/redactions/known-again.server.ts'
import { redactAgain, redactOwn } from '#app/domain/redactions/redaction-actions.server.ts'
import { redactReported } from '#app/domain/reports/report-actions.server.ts'
import { Conflict, Invalid } from '#app/errors.ts'
import { signIn } from '#app/http/session.server.ts'
import { loader as draftPage } from '#app/routes/cases.$caseId.draft.tsx'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anOpenCase, handIn } from '#tests/support/cast-cases.ts'
import { reported } from '#tests/support/cast-reports.ts'
import { visit } from '#tests/support/visit.ts'

// Samira began a second case with the text of her first, and a third with that of the second. Then Bram recognises someone.

const [samira, bram, noor] = [await aMember('Samira'), await aMember('Bram'), await aMember('Noor')]
const thuis = await aCircle('Thuis', { hosts: [noor], members: [samira, bram] })
const reason = 'Dank je. De kade maakte iemand herkenbaar.'
const replacements = [{ words: 'Zilverkade', instead: 'een kade' }]
let first: { id: string }

beforeEach(async () => {
  first = await anOpenCase(samira, thuis, noor, { happening: 'Aan de Zilverkade doet iemand niet open.' })
})

async function begunFrom({ id: from }: { id: string }, changes = {}) {
  const id = randomUUID()
  await startCase(await as(samira), { id, from })
  await saveDraft(await as(samira), id, { ...changes, informed: 'yes' })
  return { id }
}

async function released(theCase: { id: string }) {
  await handIn(samira, theCase.id)
  await releaseCase(await as(noor), theCase.id)
  return theCase
}

async function takesOut(theCase: { id: string }) {
  const { id } = await reported(bram, 'case', theCase.id)
  await redactReported(await as(noor), id, { reason, replacements })
}

const wordsOf = async ({ id }: { id: string }) =>
  JSON.stringify([
    await db.selectFrom('caseDrafts').selectAll().where('caseId', '=', id).execute(),
    await db.selectFrom('cases').selectAll().where('id', '=', id).execute(),
  ])

test('what a host takes out of the first is not in her draft either, nor is it saved back by a page that was open', async () => {
  const draft = await begunFrom(first, { tried: 'Bellen aan de zilver-kade.' })
  const { version } = await db
    .selectFrom('caseDrafts')
    .select('version')
    .where('caseId', '=', draft.id)
    .executeTakeFirstOrThrow()
  expect(await wordsOf(draft)).toContain('Zilverkade')
  await takesOut(first)
  expect(await wordsOf(draft)).not.toMatch(/zilver/i)
  const cookie = (await signIn(samira.id)).split(';')[0] ?? ''
  const page = await visit(draftPage, '/', undefined, { cookie, params: { caseId: draft.id } })
  expect([page.status, JSON.stringify(page.body)]).toEqual([200, expect.not.stringMatching(/zilver/i)])
  const open = { happening: 'Aan de Zilverkade doet iemand niet open.', version }
  await expect(saveDraft(await as(samira), draft.id, open)).rejects.toThrow(Conflict)
})

test('nor in what was released since, along the whole line, whichever of them it is taken out of', async () => {
  for (const at of [0, 1, 2]) {
    const second = await released(await begunFrom(first))
    const third = at === 2 ? await released(await begunFrom(second)) : await begunFrom(second)
    const line = [first, second, third]
    if (at === 2) await redactOwn(await as(samira), 'case', third.id, { replacements })
    else await takesOut(line[at] ?? first)
    for (const one of line) expect(await wordsOf(one)).not.toMatch(/zilver/i)
    const instead = at === 1 ? 'een kade' : '[…]'
    expect((await readCase(await as(bram), second.id)).html.happening).toContain(`Aan de ${instead}`)
    first = await anOpenCase(samira, thuis, noor, { happening: 'Aan de Zilverkade doet iemand niet open.' })
  }
})

test('a case that she began empty, and one that she began from another, keep their words', async () => {
  const other = await anOpenCase(samira, thuis, noor, { happening: 'De Zilverkade is lang.' })
  const [apart, fromOther] = [
    await begunFrom({ id: randomUUID() }, { tried: 'De Zilverkade.' }),
    await begunFrom(other),
  ]
  await takesOut(first)
  for (const one of [other, apart, fromOther]) expect(await wordsOf(one)).toContain('Zilverkade')
})

test('who takes words out learns nothing of the other case: what only stands there is not found', async () => {
  await begunFrom(first, { tried: 'De Goudkade ook.' })
  const { id } = await reported(bram, 'case', first.id)
  const onlyThere = { reason, replacements: [{ words: 'Goudkade', instead: '' }] }
  await expect(redactReported(await as(noor), id, onlyThere)).rejects.toThrow(Invalid)
})

test('after an older backup it goes from all of them again', async () => {
  const draft = await begunFrom(first)
  await redactAgain(systemContext(), 'case', first.id, printsOf('Zilverkade'))
  for (const one of [first, draft]) expect(await wordsOf(one)).not.toContain('Zilverkade')
})

test('Security: that two cases are of one person stands beside who wrote them, and nowhere else', async () => {
  const draft = await begunFrom(first)
  const rows = [await db.selectFrom('cases').selectAll().where('id', '=', draft.id).execute(), await wordsOf(draft)]
  rows.push((await db.selectFrom('events').selectAll().where('subjectId', '=', draft.id).execute()) as never)
  expect(JSON.stringify(rows)).not.toContain(first.id)
})
