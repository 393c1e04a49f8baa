// A letter or a mail that was pasted may break its lines wherever they were full, in the middle of a name as well.

/** Not before what begins as a field of a form does: "Kind 1: …", "Besproken op ...". */
const BREAK = /(?<=[\p{L}\p{M},])\n(?=(\p{L}\S*))(?![^\n]{0,30}(?::|\.{3}))/gu
const shortest = 40

/** The same text, place for place, with a space where a line was broken because the next word did not fit in it. */
export function withoutWraps(text: string): string {
  if (!text.includes('\n')) return text
  return text
    .split(/(\n\s*\n)/)
    .map((part) => (part.includes('\n') ? joined(part) : part))
    .join('')
}

function joined(paragraph: string): string {
  const longest = Math.max(...paragraph.split('\n').map(({ length }) => length))
  if (longest < shortest) return paragraph
  return paragraph.replace(BREAK, (end, next: string, at: number) => {
    const line = paragraph.slice(paragraph.lastIndexOf('\n', at - 1) + 1, at)
    const isFull = line.length >= shortest && line.length + 1 + next.length > longest
    // What stands in columns, or begins with a mark, is no running text.
    return isFull && !/^\s*[-*•>|]|\t| {2}|\|/.test(line) ? ' ' : end
  })
}
