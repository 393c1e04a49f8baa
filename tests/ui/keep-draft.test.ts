import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type DraftKeeper, type DraftStatus, keepDraft } from '#app/ui/drafts/keep-draft.ts'

// Samira writes on a phone; a small server of our own keeps, refuses, or is out of reach.

type Answer = (sent: FormData, response: ServerResponse) => void
const timing = { pause: 60, most: 150, retry: 60, longestRetry: 200 }
const kept: string[] = []
let server: Server
let url: string
let answer: Answer
let version: number
let typedText: string
let statuses: DraftStatus[]
let keeper: DraftKeeper

const json = (response: ServerResponse, status: number, body: unknown) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

const keeps: Answer = (sent, response) => {
  version += 1
  kept.push(String(sent.get('happening')))
  json(response, 200, { ok: true, version, savedAt: '2026-11-24T13:32:00.000Z' })
}
const keptElsewhere =
  (texts: Record<string, string>): Answer =>
  (sent, response) => {
    if (Number(sent.get('version')) === version) return keeps(sent, response)
    json(response, 409, {
      errors: {},
      beside: { ...texts, version: String(version), savedAt: '2026-11-24T13:30:00.000Z' },
    })
  }

function breaksOff(response: ServerResponse) {
  response.writeHead(200, { 'content-length': 99 }).write('{"ok":')
  setTimeout(() => response.destroy(), 10)
}

async function formIn(request: IncomingMessage): Promise<FormData> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const type = { 'content-type': request.headers['content-type'] ?? '' }
  return new Response(Buffer.concat(parts), { headers: type }).formData()
}

beforeEach(async () => {
  server = createServer((request, response) => void formIn(request).then((form) => answer(form, response)))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/draft`
  kept.length = 0
  ;[answer, version, typedText] = [keeps, 4, 'begin']
  const heard: DraftStatus[] = []
  statuses = heard // Each story hears its own: an answer to the one before may still be on its way.
  keeper = keepDraft({ url, version: 4, read, tell: (status) => heard.push(status), timing })
})

afterEach(() => {
  keeper.stop()
  server.closeAllConnections()
  server.close()
})

function read() {
  const form = new FormData()
  form.set('happening', typedText)
  return form
}

function type(text: string) {
  typedText = text
  keeper.typed()
}

const seen = (kind: DraftStatus['kind']) =>
  vi.waitFor(() => expect(statuses.map((status) => status.kind)).toContain(kind), { timeout: 3_000 })
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

describe('what Samira types', () => {
  test('is kept after a pause, once, and she is told when', async () => {
    type('In maart')
    type('In maart kwam')
    expect(keeper.isUnsent()).toBe(true)
    await seen('saved')
    expect(kept).toEqual(['In maart kwam'])
    expect(statuses).toEqual([{ kind: 'saved', version: 5, savedAt: '2026-11-24T13:32:00.000Z' }])
    expect(keeper.isUnsent()).toBe(false)
  })

  test('is kept now and then while she goes on without a pause', async () => {
    const end = Date.now() + 500
    for (let letters = 1; Date.now() < end; letters += 1) {
      type('a'.repeat(letters))
      await wait(20)
    }
    expect(kept.length).toBeGreaterThanOrEqual(2)
    await vi.waitFor(() => expect(kept.at(-1)).toBe(typedText))
  })

  test('during the sending is kept after it, in the next version', async () => {
    answer = (sent, response) => void setTimeout(() => keeps(sent, response), 100)
    type('een')
    await vi.waitFor(() => expect(keeper.isSending()).toBe(true))
    type('een twee')
    await keeper.settled()
    expect(keeper.isUnsent()).toBe(true)
    await vi.waitFor(() => expect(kept).toEqual(['een', 'een twee']))
  })
})

describe('without a connection', () => {
  test('it is tried again and again until it is kept', async () => {
    let tries = 0
    answer = (sent, response) => {
      tries += 1
      if (tries < 3) breaksOff(response)
      else keeps(sent, response)
    }
    type('in de tram')
    await seen('saved')
    expect(statuses.map(({ kind }) => kind)).toEqual(['again', 'again', 'saved'])
    expect(statuses[0]).toEqual({ kind: 'again', because: 'offline' })
    expect(kept).toEqual(['in de tram'])
  })

  test('typing on does not hurry the tries, and the last text is what is kept', async () => {
    answer = (_sent, response) => breaksOff(response)
    type('een')
    await seen('again')
    type('een twee')
    answer = keeps
    keeper.again()
    await seen('saved')
    expect(kept).toEqual(['een twee'])
  })

  test.each([
    ['busy', (response: ServerResponse) => response.writeHead(503).end()],
    ['busy', (response: ServerResponse) => response.writeHead(429).end()],
    ['signed-out', (response: ServerResponse) => response.writeHead(302, { location: '/sign-in' }).end()],
    ['signed-out', (response: ServerResponse) => json(response, 403, { message: 'no' })],
    ['signed-out', (response: ServerResponse) => response.end('<!doctype html>')],
  ])('%s is told apart', async (because, refuse) => {
    answer = (_sent, response) => void refuse(response)
    type('tekst')
    await seen('again')
    expect(statuses[0]).toEqual({ kind: 'again', because })
    expect(keeper.isUnsent()).toBe(true)
  })
})

describe('when it was kept elsewhere meanwhile', () => {
  test('nothing is written over: both texts are told and the keeping stops', async () => {
    version = 9
    answer = keptElsewhere({ happening: 'iets anders' })
    type('mijn tekst')
    await seen('conflict')
    expect(statuses).toMatchObject([
      { kind: 'conflict', elsewhere: { version: 9, texts: { happening: 'iets anders' } } },
    ])
    type('mijn tekst gaat door')
    await wait(200)
    expect(kept).toEqual([])
    expect(keeper.isUnsent()).toBe(true)
  })

  test('a change in another step of the same draft is no conflict', async () => {
    version = 9
    answer = keptElsewhere({ happening: 'begin', tried: 'in een ander tabblad' })
    type('mijn tekst')
    await seen('saved')
    expect(kept).toEqual(['mijn tekst'])
  })

  test('what the draft keeps in a spelling of its own is no other version', async () => {
    const typed = {
      ...{ title: ' De  deur blijft dicht ', themes: 'Zorgmijding ,, Geld en  Post,zorgmijding' },
      ...{ uncertainty1: '', uncertainty2: 'Wanneer  bel ik?', uncertainty3: '' },
    }
    const stored = {
      ...{ happening: 'begin', title: 'De deur blijft dicht', themes: 'zorgmijding, geld en post' },
      ...{ uncertainty1: 'Wanneer bel ik?', uncertainty2: '', uncertainty3: '', tried: 'in een ander tabblad' },
    }
    keeper.stop()
    const form = () => {
      const sent = read()
      for (const [name, text] of Object.entries(typed)) sent.set(name, text)
      return sent
    }
    keeper = keepDraft({ url, version: 4, timing, tell: (status) => statuses.push(status), read: form })
    version = 9
    answer = keptElsewhere(stored)
    type('mijn tekst')
    await seen('saved')
    expect(kept).toEqual(['mijn tekst'])

    version = 20
    answer = keptElsewhere({ ...stored, happening: 'mijn tekst', themes: 'zorgmijding, geld' })
    type('mijn tekst, verder')
    await seen('conflict')
  })

  /** A keeper of a form in which another text rests, until it is woken: something in it was replaced here. */
  function withATextAtRest(text: string) {
    keeper.stop()
    const tried = { text, rests: true }
    keeper = keepDraft({
      ...{ url, version: 4, timing, tell: (status) => statuses.push(status) },
      read: () => {
        const form = read()
        if (!tried.rests) form.set('tried', tried.text)
        return form
      },
      resting: (): Record<string, string> => (tried.rests ? { tried: tried.text } : {}),
      follow: (texts) => {
        if (tried.rests) tried.text = texts.tried ?? tried.text
      },
    })
    return tried
  }

  test('what was changed elsewhere in a text that rests here comes in, and is not written over later', async () => {
    const tried = withATextAtRest('oud')
    version = 9
    answer = keptElsewhere({ happening: 'begin', tried: 'in een ander tabblad' })
    type('mijn tekst')
    await seen('saved')
    expect(tried.text).toBe('in een ander tabblad')

    // Woken, while yet another tab kept something.
    version = 20
    answer = keptElsewhere({ happening: 'mijn tekst', tried: 'en nog eens' })
    Object.assign(tried, { text: 'vervangen', rests: false })
    type('mijn tekst, verder')
    await seen('conflict')
    expect(kept).toEqual(['mijn tekst'])
  })

  test('nor when it is woken just as the news of the other tab comes in', async () => {
    const tried = withATextAtRest('oud')
    version = 9
    const elsewhere = keptElsewhere({ happening: 'begin', tried: 'in een ander tabblad' })
    answer = (sent, response) => {
      Object.assign(tried, { text: 'vervangen', rests: false })
      elsewhere(sent, response)
    }
    type('mijn tekst')
    await seen('conflict')
    expect(kept).toEqual([])
  })

  test('after her own button it goes on with the version of that button', async () => {
    version = 9
    answer = keptElsewhere({ happening: 'iets anders' })
    type('mijn tekst')
    await seen('conflict')
    keeper.adopt(9)
    type('mijn tekst, bekeken')
    await seen('saved')
    expect(kept).toEqual(['mijn tekst, bekeken'])
  })
})

test('what cannot be kept is told, and tried again only when it changes', async () => {
  answer = (_sent, response) => void json(response, 422, { errors: { happening: ['form.too-long'] }, values: {} })
  type('te lang')
  await seen('refused')
  await wait(200)
  expect(statuses).toEqual([{ kind: 'refused' }])
  expect(keeper.isUnsent()).toBe(true)
  answer = keeps
  type('korter')
  await seen('saved')
})
