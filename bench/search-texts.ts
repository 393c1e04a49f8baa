import { noFacts, type SearchDocument } from '#search/documents/document.ts'

// Documents for a measurement, the same at every run: words drawn as often as words of a language are (Zipf), and three
// kinds of marked words whose frequency is known.

export const circleIds = Array.from({ length: 40 }, (_, number) => idOf(1, number))
export const networkIds = Array.from({ length: 4 }, (_, number) => idOf(2, number))

/** How large a part of the documents holds each of these words. */
export const marked = { rare: 0.0002, medium: 0.01, common: 0.35 }
export const markedWords = {
  rare: ['zeldzaamheid', 'weggeraakt', 'doorkruising', 'verlegenheid', 'nachtkaars'],
  medium: ['deurmat', 'sleutelbos', 'wachtlijst', 'huisbezoek', 'schoolplein'],
  common: ['gesprek', 'moeder', 'vertrouwen', 'hulp', 'samen'],
}

const shares = [
  { kind: 'case', until: 0.2, title: 6, body: 140 },
  { kind: 'uncertainty', until: 0.45, title: 12, body: 6 },
  { kind: 'insight', until: 0.55, title: 16, body: 30 },
  { kind: 'post', until: 1, title: 0, body: 45 },
] as const
const sectors = ['care', 'education', 'municipality', 'social', 'other']

export function* documents(count: number): Generator<SearchDocument> {
  const draw = randomFrom(20_261_124)
  const words = vocabulary(draw)
  for (let number = 0; number < count; number++) {
    const roll = draw()
    const share = shares.find(({ until }) => roll < until) ?? shares[3]
    const circle = Math.floor(draw() * circleIds.length)
    yield {
      ...noFacts,
      kind: share.kind,
      id: idOf(3, number),
      caseId: idOf(4, number >> 2),
      audience: audienceOf(circle, draw()),
      title: sentence(words, share.title, draw),
      body: `${sentence(words, share.body, draw)} ${marks(draw)}`,
      themes: [`thema ${Math.floor(draw() ** 2 * 60)}`, `thema ${Math.floor(draw() * 60)}`],
      circleId: circleIds[circle] ?? null,
      sector: sectors[Math.floor(draw() * sectors.length)] ?? 'other',
      day: new Date(Date.UTC(2024, 0, 1 + Math.floor(draw() * 1000))).toISOString().slice(0, 10),
    }
  }
}

function audienceOf(circle: number, roll: number): string[] {
  const [id, network] = [circleIds[circle], networkIds[circle % networkIds.length]]
  const near = [`host:${id}`, `circle:${id}`]
  if (roll < 0.6) return near
  return roll < 0.9 ? [...near, `network:${network}`] : [...near, 'everyone']
}

function marks(draw: () => number): string {
  const held: string[] = []
  for (const often of ['rare', 'medium', 'common'] as const)
    for (const word of markedWords[often]) if (draw() < marked[often]) held.push(word)
  return held.join(' ')
}

const sentence = (words: string[], length: number, draw: () => number) =>
  Array.from({ length }, () => words[Math.floor(words.length ** draw()) - 1]).join(' ')

function vocabulary(draw: () => number): string[] {
  const syllables = 'ba de ker lo min zor ver ge wijk sta ring den mo pla ten vra gen hui raad kin oud bij toe'.split(
    ' ',
  )
  const word = () =>
    Array.from({ length: 2 + Math.floor(draw() * 3) }, () => syllables[Math.floor(draw() * syllables.length)]).join('')
  return Array.from({ length: 20_000 }, word)
}

function idOf(kind: number, number: number) {
  // Spread like random ids, but the same at every run.
  const hash = Math.imul(number + 1, 2_654_435_761) >>> 0
  return `${hash.toString(16).padStart(8, '0')}-0000-4000-8000-${(kind * 1e9 + number).toString(16).padStart(12, '0')}`
}

/** mulberry32 */
function randomFrom(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
