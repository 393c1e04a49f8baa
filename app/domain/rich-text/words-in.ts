import type { EditorNode } from './document.ts'

/** From here to there in a document of the editor, within one line. */
export type Range = { from: number; to: number }

export type Words = {
  text: string
  /** Where a piece of the text stands: one range, or one per line when it runs over lines. */
  rangesOf: (start: number, end: number) => Range[]
}

const NOWHERE = -1

/**
 * The words of a document as they are looked through, and the way back to their places. Positions are those of the
 * editor: a letter takes one, the edge of a block takes one, and so does a line break.
 */
export function wordsIn(document: EditorNode): Words {
  let text = ''
  const places: number[] = []
  const add = (signs: string, at: number) => {
    for (let unit = 0; unit < signs.length; unit += 1) places.push(at === NOWHERE ? NOWHERE : at + unit)
    text += signs
  }
  const readLine = (node: EditorNode, start: number) => {
    let at = start
    for (const inline of node.content ?? []) {
      add(inline.text ?? '\n', at)
      at += sizeOf(inline)
    }
  }
  const readBlock = (node: EditorNode, start: number, between: string) => {
    if (node.type === 'paragraph') return readLine(node, start + 1)
    let at = start + 1
    for (const [index, child] of (node.content ?? []).entries()) {
      if (index > 0) add(node.type === 'bulletList' ? '\n' : between, NOWHERE)
      if (node.type === 'bulletList') add('- ', NOWHERE)
      readBlock(child, at, between)
      at += sizeOf(child)
    }
  }
  readBlock(document, -1, '\n\n') // The document itself has no edge.
  return { text, rangesOf: (start, end) => rangesIn(places.slice(start, end)) }
}

function rangesIn(places: number[]): Range[] {
  const ranges: Range[] = []
  for (const at of places) {
    const last = ranges.at(-1)
    if (at === NOWHERE) continue
    if (last?.to === at) last.to = at + 1
    else ranges.push({ from: at, to: at + 1 })
  }
  return ranges
}

function sizeOf({ type, text, content = [] }: EditorNode): number {
  if (text !== undefined) return text.length
  return type === 'hardBreak' ? 1 : content.reduce((size, child) => size + sizeOf(child), 2)
}

/** The document with other words in these places, in the same shape; for a text no editor is open on. */
export function withWords(document: EditorNode, changes: { ranges: Range[]; words: string }[]): EditorNode {
  const steps = changes.flatMap(({ ranges, words }) =>
    ranges.map((range, index) => ({ ...range, words: index ? '' : words })),
  )
  const change = (node: EditorNode, start: number): EditorNode => {
    let at = start
    const content = node.content?.flatMap((child) => {
      const here = at
      at += sizeOf(child)
      if (child.content) return [change(child, here + 1)]
      const text = changed(child.text ?? '\n', here, steps)
      if (child.text === undefined) return text === '\n' ? [child] : text ? [{ type: 'text', text }] : []
      return text ? [{ ...child, text }] : []
    })
    return content ? { ...node, content } : node
  }
  return change(document, 0)
}

/** A run of text with what each step leaves of it; the words of a step come where it begins. */
function changed(text: string, at: number, steps: (Range & { words: string })[]): string {
  let result = ''
  let kept = 0
  for (const { from, to, words } of [...steps].sort((a, b) => a.from - b.from)) {
    if (to <= at || from >= at + text.length) continue
    result += text.slice(kept, Math.max(kept, from - at)) + (from >= at ? words : '')
    kept = Math.min(text.length, to - at)
  }
  return result + text.slice(kept)
}
