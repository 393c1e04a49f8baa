/** A piece of text, and whether it is what was looked for. Never HTML: the page marks it. */
export type Piece = { text: string; hit: boolean }

/** Is this word of a text what was looked for? */
export type IsSought = (word: string) => boolean

const width = 220

/** The whole text in pieces, with what was looked for marked. */
export const markedText = (text: string, isSought: IsSought): Piece[] => piecesOf(text, hitsIn(text, isSought))

/** Of several texts the one that holds most of what was looked for; else the first. */
export function mostTelling(texts: string[], isSought: IsSought): string {
  const counted = texts.map((text) => ({ text, hits: hitsIn(text, isSought).length }))
  return counted.toSorted((one, other) => other.hits - one.hits)[0]?.text ?? ''
}

/** The part of a text that holds most of what was looked for: whole sentences where that fits, else words. */
export function fragmentOf(text: string, isSought: IsSought): Piece[] {
  const flat = text.replace(/\s+/g, ' ').trim()
  const hits = hitsIn(flat, isSought)
  const [start, end] = windowOf(flat, hits)
  const inside = hits.filter((hit) => hit.start >= start && hit.end <= end)
  const pieces = piecesOf(
    flat.slice(start, end),
    inside.map((hit) => ({ start: hit.start - start, end: hit.end - start })),
  )
  if (start > 0 && !startsSentence(flat, start)) pieces.unshift({ text: '… ', hit: false })
  if (end < flat.length && !/[.!?…]$/.test(flat.slice(0, end))) pieces.push({ text: ' …', hit: false })
  return pieces
}

type Span = { start: number; end: number }

function hitsIn(text: string, isSought: IsSought): Span[] {
  const hits: Span[] = []
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (!isSought(word)) continue
    const last = hits.at(-1)
    // Words beside each other are one find.
    if (last && text.slice(last.end, index) === ' ') last.end = index + word.length
    else hits.push({ start: index, end: index + word.length })
  }
  return hits
}

/** Begin at the hit with most others behind it in reach, a little before it. */
function windowOf(text: string, hits: Span[]): [number, number] {
  if (text.length <= width) return [0, text.length]
  const reach = (from: Span) =>
    hits.filter(({ start, end }) => start >= from.start && end <= from.start + width - 60).length
  const best = hits.reduce<Span | undefined>((best, hit) => (!best || reach(hit) > reach(best) ? hit : best), undefined)
  const start = beginBefore(text, best?.start ?? 0)
  return [start, endAfter(text, Math.max(start + width, best?.end ?? 0), best?.end ?? 0)]
}

// The start of the sentence when it is near, else a word not far before the hit.
function beginBefore(text: string, hit: number): number {
  const before = text.slice(Math.max(0, hit - 110), hit)
  const sentence = Math.max(...[...before.matchAll(/[.!?…]\s/g)].map(({ index }) => index + 2), -1)
  if (sentence >= 0) return hit - before.length + sentence
  if (hit <= 110) return 0
  const word = text.indexOf(' ', hit - 60)
  return word >= 0 && word < hit ? word + 1 : hit
}

function endAfter(text: string, until: number, hitEnd: number): number {
  if (until >= text.length) return text.length
  const window = text.slice(0, until)
  const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '))
  if (sentence + 1 > hitEnd && sentence > until - 80) return sentence + 1
  const space = window.lastIndexOf(' ')
  return space > hitEnd ? space : until
}

const startsSentence = (text: string, at: number) => /[.!?…]\s$/.test(text.slice(Math.max(0, at - 2), at))

function piecesOf(text: string, hits: Span[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { start, end } of hits) {
    if (start > from) pieces.push({ text: text.slice(from, start), hit: false })
    pieces.push({ text: text.slice(start, end), hit: true })
    from = end
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hit: false })
  return pieces
}
