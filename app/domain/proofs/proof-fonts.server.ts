import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type PDFDocument from 'pdfkit'
import { glyphOf } from './glyph-outline.server.ts'

// The fonts of the site, whose licence (OFL 1.1) lets a document carry them. Each file holds some of the scripts; a sign
// is written in the first that has it.
const { resolve } = createRequire(import.meta.url)
const atkinson = 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'
const files = [
  ...['latin', 'latin-ext'].map((script) => `${atkinson}-${script}`),
  ...['latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'].map(
    (script) => `literata/files/literata-${script}`,
  ),
]

type Glyph = { path: Parameters<typeof glyphOf>[0]; advanceWidth: number; _getMetrics: () => { leftBearing: number } }
type Font = {
  characterSet: number[]
  hasGlyphForCodePoint: (point: number) => boolean
  glyphForCodePoint: (point: number) => Glyph
  getGlyph: (id: number) => Glyph
}
type Subset = {
  font: Font
  glyf: Uint8Array[]
  offset: number
  loca: { offsets: number[] }
  hmtx: { metrics: { advance: number; bearing: number }[] }
  _addGlyph: (id: number) => number
}
/** What pdfkit keeps of the font in use; not part of its types. */
type Document = InstanceType<typeof PDFDocument> & { _font: { font: Font; subset: Subset } }

/** Writes text in a document, in whatever fonts it takes. */
export function fontsIn(document: InstanceType<typeof PDFDocument>) {
  const fonts = files.map((file) => ({ file, font: undefined as Font | undefined }))

  function fontOf(at: number): Font {
    const one = fonts[at] as (typeof fonts)[number]
    if (one.font) {
      document.font(one.file)
      return one.font
    }
    document.registerFont(
      one.file,
      readFileSync(resolve(`@fontsource-variable/${one.file}-wght-normal.woff2`)) as never,
    )
    document.font(one.file)
    const { font, subset } = (document as Document)._font
    subset._addGlyph = addGlyph
    // Each glyph first as the sign it stands for: the library forgets that of one it met as part of another, such as the e
    // of an ë, and a screen reader would then not read it.
    for (const point of font.characterSet) font.glyphForCodePoint(point)
    one.font = font
    return font
  }

  const firstWith = (point: number) => fonts.findIndex((_, at) => fontOf(at).hasGlyphForCodePoint(point))

  /** The text in pieces of one font each. What no font has is a question mark: a name is never left shorter. */
  function piecesOf(text: string): { at: number; text: string }[] {
    const pieces: { at: number; text: string }[] = []
    for (const sign of text.normalize('NFC')) {
      const found = firstWith(sign.codePointAt(0) ?? 0)
      const [at, shown] = found < 0 ? [0, '?'] : [found, sign]
      const last = pieces.at(-1)
      if (last?.at === at) last.text += shown
      else pieces.push({ at, text: shown })
    }
    return pieces
  }

  return {
    write(text: string, x: number, y: number, size: number, width: number): void {
      const pieces = piecesOf(text)
      for (const [index, piece] of pieces.entries()) {
        fontOf(piece.at)
        document.fontSize(size)
        const continued = index < pieces.length - 1
        if (index === 0) document.text(piece.text, x, y, { width, continued })
        else document.text(piece.text, { width, continued })
      }
    },
  }
}

function addGlyph(this: Subset, id: number): number {
  const glyph = this.font.getGlyph(id)
  const outline = glyphOf(glyph.path)
  this.glyf.push(outline)
  this.loca.offsets.push(this.offset)
  this.hmtx.metrics.push({ advance: glyph.advanceWidth, bearing: glyph._getMetrics().leftBearing })
  this.offset += outline.length
  return this.glyf.length - 1
}
