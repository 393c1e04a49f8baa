/** A run of text within one line. Runs are never nested: a text is emphasised or it is not. */
export type Inline = { text: string; emphasis?: true }
export type Line = Inline[]

const ESCAPABLE = new Set(['*', '-', '>', '\\'])
const LINE_END = /[\r\n\u2028\u2029]/
const LINE_ENDS = /[\r\n\u2028\u2029]/g

const hasMarks = (text: string) => text.includes('*') || text.includes('\\')
/** White space, or the edge of the line. */
const isSpace = (char: string) => char.trim() === ''

/**
 * Reads the marks of one line. A star opens emphasis when text follows it and closes emphasis when text precedes it,
 * so `5 * 3` keeps its star. A row of stars counts as one, for people who are used to `**bold**`.
 */
export function parseLine(source: string): Line {
  if (!hasMarks(source)) return source === '' ? [] : [{ text: source }]
  const line: Line = []
  let text = ''
  let opened: { at: number; stars: number } | undefined
  for (let at = 0; at < source.length; ) {
    const char = source.charAt(at)
    const stars = char === '*' ? starsAt(source, at) : 0
    if (opened && stars > 0 && !isSpace(source.charAt(at - 1))) {
      append(line, text.slice(0, opened.at))
      append(line, text.slice(opened.at + opened.stars), true)
      opened = undefined
      text = ''
    } else if (stars > 0) {
      if (!opened && !isSpace(source.charAt(at + stars))) opened = { at: text.length, stars }
      text += source.slice(at, at + stars)
    } else if (char === '\\' && ESCAPABLE.has(source.charAt(at + 1))) {
      at += 1
      text += source.charAt(at)
    } else text += char
    at += stars || 1
  }
  append(line, text)
  return line
}

/** The line in its one canonical spelling: reading it back gives the same line. */
export function writeLine(line: Line): string {
  const runs = tidyLine(line)
  let written = ''
  runs.forEach(({ text, emphasis }, index) => {
    if (emphasis) written += `*${escapeMarks(text, '*', '*')}*`
    else written += escapeMarks(text, index > 0 ? '*' : '', index < runs.length - 1 ? '*' : '')
  })
  return written
}

/** Merges neighbours, keeps white space out of emphasis and off both ends of the line. */
export function tidyLine(line: Line): Line {
  const runs: Line = []
  for (const { text, emphasis } of line) {
    const flat = LINE_END.test(text) ? text.replaceAll(LINE_ENDS, ' ') : text
    const core = flat.trim()
    if (!emphasis || core === '') append(runs, flat)
    else if (core === flat) append(runs, flat, true)
    else {
      const lead = flat.length - flat.trimStart().length
      append(runs, flat.slice(0, lead))
      append(runs, core, true)
      append(runs, flat.slice(lead + core.length))
    }
  }
  const first = runs[0]
  const last = runs.at(-1)
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return first?.text === '' || last?.text === '' ? runs.filter(({ text }) => text !== '') : runs
}

function append(line: Line, text: string, emphasis = false) {
  const last = line.at(-1)
  if (text === '') return
  if (last && Boolean(last.emphasis) === emphasis) last.text += text
  else line.push(emphasis ? { text, emphasis } : { text })
}

function starsAt(source: string, start: number): number {
  let end = start
  while (source[end] === '*') end += 1
  return end - start
}

/** Escapes only what would otherwise be read as a mark, because people see this text in a plain textarea. */
function escapeMarks(text: string, before: string, after: string): string {
  if (!hasMarks(text)) return text
  let escaped = ''
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    const next = text.charAt(at + 1) || after
    const free = char === '*' && isSpace(text.charAt(at - 1) || before) && isSpace(next)
    if ((char === '*' && !free) || (char === '\\' && ESCAPABLE.has(next))) escaped += '\\'
    escaped += char
  }
  return escaped
}
