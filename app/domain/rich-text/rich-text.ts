import { type Line, parseLine, writeLine } from './inline.ts'

export type { Inline, Line } from './inline.ts'

/*
 * Our notation: a blank line starts a new paragraph, a single newline is a line break, `- ` at the start of a line is
 * a list, `> ` a quote (a bare `>` parts its paragraphs), `*…*` emphasis within a line; `\*` `\-` `\>` `\\` are the
 * characters themselves.
 * Security: the model is flat and nothing here calls itself, so no text can be nested deep enough to exhaust a stack,
 * and there is no attribute, link or tag in it that could carry a script.
 */
export type Block =
  | { kind: 'paragraph'; lines: Line[] }
  | { kind: 'list'; items: Line[] }
  | { kind: 'quote'; paragraphs: Line[][] }

/** What a field may hold unless it says otherwise, in characters of the notation. */
export const RichTextLimits = { characters: 20_000 } as const

export function parseRichText(source: string): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  for (const raw of source.replace(/\r\n?|[\u2028\u2029]/g, '\n').split('\n')) {
    const line = raw.trim()
    const kind = kindOf(line)
    if (!kind) open = undefined
    else {
      if (open?.kind !== kind) {
        open = emptyBlock(kind)
        blocks.push(open)
      }
      addLine(open, line)
    }
  }
  return blocks.filter(hasText)
}

/** The blocks in their one canonical spelling: `parseRichText` gives them back as they were. */
export function writeRichText(blocks: Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'list') return linesOf(block.items, (line) => `- ${line}`)
      if (block.kind === 'paragraph') return linesOf(block.lines, escapeStart)
      return block.paragraphs
        .map((lines) => linesOf(lines, (line) => `> ${line}`))
        .filter(Boolean)
        .join('\n>\n')
    })
    .filter(Boolean)
    .join('\n\n')
}

/** The same text in the spelling we store, so that two equal texts are equal strings. */
export const canonical = (source: string): string => writeRichText(parseRichText(source))

/** Security: every tag is written here and every text is escaped, so only p, br, em, ul, li and blockquote can come out. */
export function toHtml(source: string): string {
  return parseRichText(source)
    .map((block) => {
      if (block.kind === 'paragraph') return paragraphHtml(block.lines)
      if (block.kind === 'list') return `<ul>${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join('')}</ul>`
      return `<blockquote>${block.paragraphs.map(paragraphHtml).join('')}</blockquote>`
    })
    .join('')
}

/** The words without the marks: for search, the anonymiser and mail. */
export function toPlainText(source: string): string {
  return parseRichText(source)
    .map((block) => {
      if (block.kind === 'paragraph') return block.lines.map(wordsOf).join('\n')
      if (block.kind === 'list') return block.items.map((item) => `- ${wordsOf(item)}`).join('\n')
      return block.paragraphs.map((lines) => lines.map(wordsOf).join('\n')).join('\n\n')
    })
    .join('\n\n')
}

function kindOf(line: string): Block['kind'] | undefined {
  if (line === '') return undefined
  if (line.startsWith('- ')) return 'list'
  return line === '>' || line.startsWith('> ') ? 'quote' : 'paragraph'
}

function emptyBlock(kind: Block['kind']): Block {
  if (kind === 'paragraph') return { kind, lines: [] }
  return kind === 'list' ? { kind, items: [] } : { kind, paragraphs: [[]] }
}

function addLine(block: Block, line: string) {
  if (block.kind === 'paragraph') block.lines.push(parseLine(line))
  else if (block.kind === 'list') block.items.push(parseLine(line.slice(2).trim()))
  else if (line === '>') block.paragraphs.push([])
  else block.paragraphs.at(-1)?.push(parseLine(line.slice(2).trim()))
}

/** A quote made of bare `>` lines holds nothing; the gaps between its paragraphs are no paragraphs. */
function hasText(block: Block): boolean {
  if (block.kind !== 'quote') return true
  block.paragraphs = block.paragraphs.filter((lines) => lines.length > 0)
  return block.paragraphs.length > 0
}

function linesOf(lines: Line[], mark: (line: string) => string): string {
  let written = ''
  for (const line of lines) {
    const text = writeLine(line)
    if (text !== '') written += written === '' ? mark(text) : `\n${mark(text)}`
  }
  return written
}

const escapeStart = (line: string) => (kindOf(line) === 'paragraph' ? line : `\\${line}`)
const wordsOf = (line: Line) => line.map(({ text }) => text).join('')

const paragraphHtml = (lines: Line[]) => `<p>${lines.map(lineHtml).join('<br>')}</p>`
const lineHtml = (line: Line) =>
  line.map(({ text, emphasis }) => (emphasis ? `<em>${escapeHtml(text)}</em>` : escapeHtml(text))).join('')

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (char) => ENTITIES[char] as string)
