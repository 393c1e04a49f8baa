import { isDirect, labelOf } from './labels.ts'
import { isLetter, keyOf, merged, type Span, trimmed, unique } from './spans.ts'

export type Gold = {
  id: string
  /** What sort of text it is: from a newspaper, about care. */
  kind?: string
  text: string
  lang?: string
  entities: (Span & { sub?: string })[]
  /** The labels of which this text holds no others than those named. */
  scope?: string[]
  /** Places that may be found or not. */
  ignore?: { start: number; end: number }[]
}
export type Predict = (gold: Gold) => Span[]
/** Told to whoever asks: what was missed, partly masked, found wrongly, or given other edges. */
export type Tell = (label: string, kind: string, gold: Gold, span: Span) => void

const counts = { gold: 0, found: 0, hit: 0, goldN: 0, foundN: 0, hitN: 0, goldC: 0, foundC: 0, hitC: 0, masked: 0 }
export type Counts = typeof counts
export type Score = {
  documents: number
  words: number
  labels: Map<string, Counts>
  withDirect: number
  leaking: number
  falseAlarms: number
}

/** strict: edges and label agree; N: after trimming and merging; C: characters; masked: wholly covered by any finding. */
export function score(golds: Gold[], predict: Predict, tell: Tell = () => {}): Score {
  const sum: Score = { documents: 0, words: 0, labels: new Map(), withDirect: 0, leaking: 0, falseAlarms: 0 }
  for (const gold of golds) scoreOne(sum, gold, predict(gold), tell)
  return sum
}

function scoreOne(sum: Score, gold: Gold, predicted: Span[], tell: Tell): void {
  const { text } = gold
  sum.documents += 1
  sum.words += text.split(/\s+/).filter(Boolean).length
  const scope = gold.scope && new Set(gold.scope.map(labelOf))
  const inScope = ({ label }: Span) => !scope || scope.has(label)
  const all = unique(
    gold.entities.map((entity) => ({ ...entity, label: labelOf(entity.label), written: entity.label })),
  )
  const anything = predicted
    .filter(({ start, end }) => end > start)
    .map((span) => ({ ...span, label: labelOf(span.label) }))
  const [ignored, covered, named] = [bits(text, gold.ignore ?? []), bits(text, anything), bits(text, all)]
  const wanted = all.filter(inScope)
  const found = anything.filter((span) => inScope(span) && share(text, span, ignored) < 0.5)
  const of = (label: string) => countsOf(sum, label)

  const keys = new Set(found.map(keyOf))
  for (const span of wanted) add(of(span.label), { gold: 1, hit: keys.has(keyOf(span)) ? 1 : 0 })
  for (const span of unique(found)) of(span.label).found += 1

  const wantedN = unique(
    merged(
      text,
      wanted.map((span) => trimmed(text, span)),
    ),
  )
  const foundN = merged(
    text,
    found.map((span) => trimmed(text, span)),
  )
  const [keysWanted, keysFound] = [new Set(wantedN.map(keyOf)), new Set(foundN.map(keyOf))]
  for (const span of wantedN) add(of(span.label), { goldN: 1, hitN: keysFound.has(keyOf(span)) ? 1 : 0 })
  for (const span of unique(foundN)) of(span.label).foundN += 1
  for (const span of foundN) {
    const falseAlarm = share(text, span, named) === 0 && share(text, span, ignored) === 0
    if (falseAlarm) sum.falseAlarms += 1
    if (!keysWanted.has(keyOf(span))) tell(span.label, falseAlarm ? 'false alarm' : 'other edges', gold, span)
  }

  for (const label of new Set([...wanted, ...found].map((span) => span.label))) {
    const mine = (spans: Span[]) => spans.filter((span) => span.label === label).map((span) => trimmed(text, span))
    const [goldC, foundC] = [bits(text, mine(wanted)), bits(text, mine(found))]
    for (let at = 0; at < text.length; at += 1) {
      if (!isLetter(text[at])) continue
      const counted = foundC[at] && (!ignored[at] || goldC[at])
      add(of(label), { goldC: goldC[at], foundC: counted ? 1 : 0, hitC: goldC[at] && foundC[at] })
    }
  }

  const leaks = all.map((span) => {
    const cover = share(text, trimmed(text, span), covered, 1)
    if (inScope(span)) {
      if (cover === 1) of(span.label).masked += 1
      else tell(span.label, cover === 0 ? 'missed' : 'partly masked', gold, span)
    }
    return isDirect(span.written, span.sub) ? cover < 1 : undefined
  })
  if (leaks.some((leak) => leak !== undefined)) sum.withDirect += 1
  if (leaks.some(Boolean)) sum.leaking += 1
}

function countsOf({ labels }: Score, label: string): Counts {
  const known = labels.get(label)
  if (known) return known
  const fresh = { ...counts }
  labels.set(label, fresh)
  return fresh
}

export function add(to: Counts, more: { [name in keyof Counts]?: number | undefined }): void {
  for (const [name, value] of Object.entries(more)) to[name as keyof Counts] += value ?? 0
}

function bits(text: string, spans: { start: number; end: number }[]): Uint8Array {
  const marked = new Uint8Array(text.length)
  for (const { start, end } of spans) marked.fill(1, start, end)
  return marked
}

/** Which part of the letters and digits of a span is marked. */
function share(text: string, { start, end }: Span, marked: Uint8Array, ofNone = 0): number {
  let [letters, hits] = [0, 0]
  for (let at = start; at < end; at += 1) {
    if (!isLetter(text[at])) continue
    letters += 1
    hits += marked[at] ?? 0
  }
  return letters > 0 ? hits / letters : ofNone
}
