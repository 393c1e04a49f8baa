import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { signIn } from '#app/http/session.server.ts'
import * as harvest from '#app/routes/cases.$caseId.harvest._index.tsx'
import * as approval from '#app/routes/cases.$caseId.harvest.approval.tsx'
import * as tryOuts from '#app/routes/cases.$caseId.try-outs._index.tsx'
import * as telling from '#app/routes/cases.$caseId.try-outs.$tryOutId.tsx'
import * as insights from '#app/routes/insights._index.tsx'
import * as insight from '#app/routes/insights.$insightId._index.tsx'
import * as withdrawal from '#app/routes/posts.$postId.withdrawal.tsx'
import * as uncertainty from '#app/routes/uncertainties.$uncertaintyId._index.tsx'
import * as posts from '#app/routes/uncertainties.$uncertaintyId.posts.tsx'
import * as recognition from '#app/routes/uncertainties.$uncertaintyId.recognition.ts'
import { aPost, aSessionHeld, aTableWithACase, twoLines, under } from '#tests/support/cast-learning.ts'
import { visit } from '#tests/support/visit.ts'

type Table = Awaited<ReturnType<typeof aTableWithACase>>
type Role = 'bringer' | 'host' | 'reader' | 'stranger'
let table: Table
let session: { id: string }
let cookies: Record<Role, string>

const cookieOf = async ({ id }: { id: string }) => (await signIn(id)).split(';')[0] ?? ''

beforeAll(async () => {
  table = await aTableWithACase()
  session = await aSessionHeld(table.host, table.circle, table.theCase)
  const { bringer, host, reader, stranger } = table
  cookies = {
    bringer: await cookieOf(bringer),
    host: await cookieOf(host),
    reader: await cookieOf(reader),
    stranger: await cookieOf(stranger),
  }
})

const ofUncertainty = () => ({ uncertaintyId: table.uncertainties[0]?.id ?? '' })
const ofCase = () => ({ caseId: table.theCase.id })

/** A visit by someone of the circle; without a role by a guest. */
const by = (role: Role | undefined, params: Record<string, string>) => ({
  ...(role && { cookie: cookies[role] }),
  params,
})

test('what is hidden, what is unknown and what is no id at all look the same', async () => {
  const unknown = [ofUncertainty(), { uncertaintyId: randomUUID() }, { uncertaintyId: 'x' }]
  for (const params of unknown) {
    const { status, body } = await visit(uncertainty.loader, '/uncertainties/x', undefined, by('stranger', params))
    expect([status, body]).toEqual([404, { problem: 'error.not-found' }])
  }
  const { status } = await visit(insight.loader, '/insights/x', undefined, by('reader', { insightId: randomUUID() }))
  expect(status).toBe(404)
})

test('a text with a telephone number comes back beside the field, as it was typed', async () => {
  const body = 'Bel je hem op 06-12345678?'
  const form = { id: randomUUID(), kind: 'question', body }
  const back = await visit(posts.action, '/uncertainties/x/posts', form, by('reader', ofUncertainty()))
  expect(back.status).toBe(422)
  const places = [{ label: 'PHONE', fragment: '06-12345678', field: 'body' }]
  expect(back.body).toMatchObject({ errors: { body: ['form.identifying'] }, values: { body }, places })
})

test('a question is posted and its writer comes back to the thread', async () => {
  const form = { id: randomUUID(), kind: 'question', body: 'Waarvoor deed hij open?' }
  const path = `/uncertainties/${ofUncertainty().uncertaintyId}`
  const done = await visit(posts.action, `${path}/posts`, form, by('reader', ofUncertainty()))
  expect([done.status, done.headers.get('Location')]).toEqual([302, `${path}#thread`])
})

test.each(['known', 'unknown'])(
  'who was signed out while writing gets the text back, under a %s uncertainty',
  async (which) => {
    const params = which === 'known' ? ofUncertainty() : { uncertaintyId: randomUUID() }
    const form = { id: randomUUID(), kind: 'question', body: 'Waarvoor deed hij open?' }
    const back = await visit(posts.action, '/uncertainties/x/posts', form, by(undefined, params))
    expect([back.status, back.body]).toEqual([
      403,
      { problem: 'error.signed-out', typed: { path: '/uncertainties/x/posts', values: form } },
    ])
  },
)

test('"herken ik" says what it does; whoever signs in on the way lands on the page again', async () => {
  const path = `/uncertainties/${ofUncertainty().uncertaintyId}`
  for (const recognised of ['yes', 'yes', 'no']) {
    const done = await visit(recognition.action, `${path}/recognition`, { recognised }, by('reader', ofUncertainty()))
    expect(done.headers.get('Location')).toBe(path)
  }
  const odd = await visit(recognition.action, `${path}/recognition`, { recognised: 'x' }, by('reader', ofUncertainty()))
  expect(odd.status).toBe(422)
  const back = await visit(recognition.loader, `${path}/recognition`, undefined, by('reader', ofUncertainty()))
  expect(back.headers.get('Location')).toBe(path)
})

test('only whoever wrote it finds the page to take it away', async () => {
  const { id: postId } = await aPost(table.reader, under(table.uncertainties[0]))
  const at = (role: Role) => visit(withdrawal.loader, '/posts/x/withdrawal', undefined, by(role, { postId }))
  expect((await at('bringer')).status).toBe(404)
  expect((await at('reader')).status).toBe(200)
})

test('a harvest goes from draft to answer to a story told back', async () => {
  const [path, params] = [`/cases/${table.theCase.id}`, ofCase()]
  for (const role of ['reader', 'bringer'] as const)
    expect((await visit(harvest.loader, `${path}/harvest`, undefined, by(role, params))).status).toBe(403)

  const draft = { ...twoLines, sessionId: session.id, next: 'offer' }
  const unfinished = await visit(harvest.action, `${path}/harvest`, { ...draft, outcome1: '' }, by('host', params))
  expect([unfinished.status, unfinished.body]).toMatchObject([422, { values: { seen1: twoLines.seen1 } }])
  expect((await visit(harvest.action, `${path}/harvest`, draft, by('host', params))).status).toBe(302)

  const shown = await visit(approval.loader, `${path}/harvest/approval`, undefined, by('bringer', params))
  const { version } = shown.body as { version: string }
  const step = { stepId: randomUUID(), step: 'Een kaartje.' }
  const answers = { answer1: 'approve', answer2: 'block', agree1: 'yes', ...step, version }
  const byHost = await visit(approval.action, `${path}/harvest/approval`, answers, by('host', params))
  expect(byHost.status).toBe(403)
  expect((await visit(approval.action, `${path}/harvest/approval`, answers, by('bringer', params))).status).toBe(302)

  const list = await visit(insights.loader, '/insights', undefined, by('reader', {}))
  expect(list.body).toMatchObject({ insights: [{ seen: twoLines.seen1 }], more: false })

  const steps = await visit(tryOuts.loader, `${path}/try-outs`, undefined, by('bringer', params))
  expect(steps.body).toMatchObject({ tryOuts: [{ id: answers.stepId, result: 'intended' }] })
  const tell = by('bringer', { ...params, tryOutId: answers.stepId })
  const asked = await visit(telling.loader, `${path}/try-outs/${answers.stepId}`, undefined, tell)
  const seen = asked.body as { version: string }
  const story = { version: seen.version, tryOutId: answers.stepId, result: 'dropped', told: 'Ik durfde niet.' }
  const told = await visit(telling.action, `${path}/try-outs/${answers.stepId}`, story, tell)
  expect(told.headers.get('Location')).toBe(`${path}/try-outs?told`)
})

test('a strange place to go on from in the list starts at the top', async () => {
  for (const before of ['x', `2026-13-45_${randomUUID()}`, `2026-02-30_${randomUUID()}`, '2026-02-28_x']) {
    const { status } = await visit(insights.loader, `/insights?before=${before}`, undefined, by('reader', {}))
    expect(status).toBe(200)
  }
})
