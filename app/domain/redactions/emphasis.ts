/** Asked from the front to the back of a text in our notation: whether this place is emphasised. Once through, however long. */
export function emphasis(text: string): (at: number) => boolean {
  const emphasised = text.includes('*') ? emphasisedIn(text) : []
  let next = 0
  return (at) => {
    while ((emphasised[next]?.end ?? at) < at) next += 1
    return (emphasised[next]?.start ?? at + 1) <= at
  }
}

/** As `parseLine` reads it: a star opens before text and closes after text, on one line. */
function emphasisedIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start: number | undefined
  for (const { 0: mark, index } of text.matchAll(/\n|\\[*\\>-]|\*+/g)) {
    const end = index + mark.length
    if (mark === '\n') start = undefined
    else if (!mark.startsWith('*')) continue
    else if (start === undefined) start = /\S/.test(text.charAt(end)) ? end : undefined
    else if (/\S/.test(text.charAt(index - 1))) {
      found.push({ start, end: index })
      start = undefined
    }
  }
  return found
}
