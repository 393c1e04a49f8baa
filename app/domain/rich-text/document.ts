import type { Block, Line } from './rich-text.ts'

// Between the blocks of our notation and the documents of the editor. Both are flat: a block, a line, a run of text.

export type EditorNode = { type: string; text?: string; marks?: { type: string }[]; content?: EditorNode[] }

export function toDocument(blocks: Block[]): EditorNode {
  // The editor needs a place to put the caret, also when there is no text yet.
  return { type: 'doc', content: blocks.length > 0 ? blocks.map(toNode) : [{ type: 'paragraph' }] }
}

/** Reads what our schema allows (extensions.ts) and nothing deeper. */
export function fromDocument({ content = [] }: EditorNode): Block[] {
  return content.flatMap((node): Block[] => {
    if (node.type === 'bulletList')
      return [{ kind: 'list', items: childrenOf(node).flatMap(childrenOf).flatMap(linesOf) }]
    if (node.type === 'blockquote') return [{ kind: 'quote', paragraphs: childrenOf(node).flatMap(paragraphsOf) }]
    return paragraphsOf(node).map((lines) => ({ kind: 'paragraph', lines }))
  })
}

function toNode(block: Block): EditorNode {
  if (block.kind === 'paragraph') return toParagraph(block.lines)
  if (block.kind === 'quote') return { type: 'blockquote', content: block.paragraphs.map(toParagraph) }
  const items = block.items.map((item) => ({ type: 'listItem', content: [toParagraph([item])] }))
  return { type: 'bulletList', content: items }
}

function toParagraph(lines: Line[]): EditorNode {
  const content = lines.flatMap((line, index) => [...(index > 0 ? [{ type: 'hardBreak' }] : []), ...line.map(toText)])
  return { type: 'paragraph', content }
}

function toText({ text, emphasis }: Line[number]): EditorNode {
  return emphasis ? { type: 'text', text, marks: [{ type: 'italic' }] } : { type: 'text', text }
}

/** A break after a break leaves an empty line, and an empty line parts paragraphs. */
function paragraphsOf(node: EditorNode): Line[][] {
  const paragraphs: Line[][] = [[]]
  for (const line of linesOf(node)) {
    if (line.some(({ text }) => text.trim() !== '')) paragraphs.at(-1)?.push(line)
    else paragraphs.push([])
  }
  return paragraphs.filter((lines) => lines.length > 0)
}

function linesOf(node: EditorNode): Line[] {
  const lines: Line[] = [[]]
  for (const { type, text = '', marks = [] } of childrenOf(node)) {
    if (type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(marks.some((mark) => mark.type === 'italic') ? { text, emphasis: true } : { text })
  }
  return lines
}

const childrenOf = ({ content = [] }: EditorNode) => content
