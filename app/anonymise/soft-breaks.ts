import { pattern } from './pattern.ts'

// Mail programs break lines where they are full, in the middle of a name too.
const NARROWEST = 45
const WIDEST = 100
const LONG_LINE = pattern`\n(?<=[^\n]{${NARROWEST}}\r?\n)[^\n]`
/** What begins a line by itself: an item, a field of a form, a day in a journal. */
const BEGINS = pattern`^(?:[-*•|]|\d|\p{L}[\p{L} ]{0,24}(?::| ?\.{2}| {2}))`
const QUOTED = /^(?:> ?)+/

type Line = { start: number; text: string; mark: string }

/**
 * Where lines were broken for being full: from, and up to the next word. A line is full when the next word did not fit
 * the width of those around it; of one line alone that says nothing, for it may be of an address.
 */
export function softBreaks(text: string): { start: number; end: number }[] {
  if (!LONG_LINE.test(text)) return []
  return paragraphsOf(text).flatMap((lines) => {
    const width = Math.max(...lines.map((line) => line.text.length))
    if (width > WIDEST || width < NARROWEST) return []
    const isFull = lines.map(({ text: line }, at) => {
      const next = lines[at + 1]?.text ?? ''
      return next !== '' && !BEGINS.test(next) && line.length + 1 + (next.split(' ', 1)[0]?.length ?? 0) > width
    })
    return lines.flatMap((line, at) => {
      const next = lines[at + 1]
      if (!next || !isFull[at] || !(isFull[at - 1] || isFull[at + 1])) return []
      return [{ start: line.start + line.mark.length + line.text.length, end: next.start + next.mark.length }]
    })
  })
}

function paragraphsOf(text: string): Line[][] {
  const paragraphs: Line[][] = [[]]
  let start = 0
  for (const whole of text.split('\n')) {
    const mark = QUOTED.exec(whole)?.[0] ?? ''
    const line = whole.slice(mark.length).trimEnd()
    if (line === '') paragraphs.push([])
    else paragraphs.at(-1)?.push({ start, text: line, mark })
    start += whole.length + 1
  }
  return paragraphs
}
