import { fragments } from './fragments.ts'
import type { Gold, Predict } from './score.ts'
import { isLetter, trimmed } from './spans.ts'

export type Variant = { name: string; golds: Gold[] }

/** The same texts with other people in them, and with names typed in a hurry or shouted. */
export function variantsOf(half: string): [Variant, ...Variant[]] {
  const golds = fragments(half)
  return [
    { name: 'as written', golds },
    { name: 'other names', golds: fragments(half, 4, 'two') },
    { name: 'names in lower case', golds: golds.map((gold) => withNames(gold, (name) => name.toLowerCase())) },
    { name: 'names in CAPITALS', golds: golds.map((gold) => withNames(gold, (name) => name.toUpperCase())) },
  ]
}

/** The text with its names written otherwise. A name may grow by it, so that all places behind it move along. */
function withNames(gold: Gold, change: (name: string) => string): Gold {
  const marks = [
    ...gold.entities.map((entity) => ({ ...entity, isIgnored: false })),
    ...(gold.ignore ?? []).map((span) => ({ ...span, label: '', isIgnored: true })),
  ].sort((a, b) => a.start - b.start)
  let [text, at] = ['', 0]
  const moved = marks.map((mark) => {
    text += gold.text.slice(at, mark.start)
    const part = gold.text.slice(mark.start, mark.end)
    const start = text.length
    text += mark.label === 'PERSON' ? change(part) : part
    at = mark.end
    return { ...mark, start, end: text.length }
  })
  return {
    ...gold,
    text: text + gold.text.slice(at),
    entities: moved.filter(({ isIgnored }) => !isIgnored).map(({ isIgnored: _, ...entity }) => entity),
    ignore: moved.filter(({ isIgnored }) => isIgnored),
  }
}

/** Of the names covered in the first texts, the share that is covered in the others. */
export function stabilityOf(first: Gold[], second: Gold[], predict: Predict): string {
  let [covered, stayed] = [0, 0]
  first.forEach((gold, at) => {
    const other = second[at]
    if (!other) return
    const [here, there] = [coveredIn(gold, predict), coveredIn(other, predict)]
    gold.entities.forEach(({ label }, entity) => {
      if (label !== 'PERSON' || !here[entity]) return
      covered += 1
      if (there[entity]) stayed += 1
    })
  })
  return covered ? `${((100 * stayed) / covered).toFixed(1)} %` : '–'
}

function coveredIn(gold: Gold, predict: Predict): boolean[] {
  const found = predict(gold)
  return gold.entities.map((entity) => {
    const { start, end } = trimmed(gold.text, entity)
    const isCovered = (at: number) => found.some((finding) => finding.start <= at && at < finding.end)
    for (let at = start; at < end; at += 1) if (isLetter(gold.text[at]) && !isCovered(at)) return false
    return true
  })
}
