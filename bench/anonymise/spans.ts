export type Span = { start: number; end: number; label: string }

const TITLE =
  /^(?:(?:de\s+)?(?:heer|meneer|mevrouw|mevr|mevr\.|mw|mw\.|dhr|dhr\.|mr|mr\.|mrs|mrs\.|ms|ms\.|dr|dr\.|drs|drs\.|ir|ir\.|ing|ing\.|prof|prof\.|ds|ds\.|pt|pt\.|patient|patiënt|patiënte|client|cliënt|arts|huisarts|zuster|broeder|opa|oma|tante|oom|miss|professor|doctor|dokter|jonkheer|barones|baron|jhr|jhr\.|mej|mej\.|mejuffrouw|juf|meester))\s+/iu
const UNIT = /^(.*\d)\s*(?:[-]?\s*(?:jaar|jarige?|jr\.?|years?(?:[ -]old)?|y\/?o|maanden|mnd)(?:\s+oud)?)$/iu
const GAP = /^[ ,.\-\t]{1,3}$/

export const isLetter = (sign: string | undefined) => /[\p{L}\p{N}]/u.test(sign ?? '')
export const keyOf = ({ start, end, label }: Span) => `${start}:${end}:${label}`

/** Without what two people may draw differently: titles, units of age, signs at the edges. */
export function trimmed<S extends Span>(text: string, span: S): S {
  let { start, end } = inner(text, span.start, span.end)
  if (span.label === 'PERSON') {
    for (let title = TITLE.exec(text.slice(start, end)); title; title = TITLE.exec(text.slice(start, end))) {
      if (title[0].length >= end - start) break
      start += title[0].length
    }
    ;({ start, end } = inner(text, start, end))
  }
  if (span.label === 'AGE') end = start + (UNIT.exec(text.slice(start, end))?.[1]?.length ?? end - start)
  return start < end ? { ...span, start, end } : span
}

function inner(text: string, from: number, to: number) {
  let [start, end] = [from, to]
  while (start < end && !isLetter(text[start]) && !/[+@(]/.test(text.charAt(start))) start += 1
  while (end > start && !isLetter(text[end - 1]) && !/[)/]/.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}

/** Neighbours of one label as one: street and postcode, first name and surname. */
export function merged<S extends Span>(text: string, spans: S[]): S[] {
  const out: S[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1)
    const joins = ['PERSON', 'LOCATION'].includes(span.label)
    if (last?.label === span.label && joins && (span.start < last.end || GAP.test(text.slice(last.end, span.start))))
      last.end = Math.max(last.end, span.end)
    else out.push({ ...span })
  }
  return out
}

export const unique = <S extends Span>(spans: S[]): S[] => [
  ...new Map(spans.map((span) => [keyOf(span), span])).values(),
]
