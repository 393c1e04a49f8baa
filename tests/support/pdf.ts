import { inflateSync } from 'node:zlib'

// Reads a PDF back: what it says of itself, and its words in the order in which a screen reader meets them.

type Part = { dictionary: string; stream?: string }

export function readPdf(bytes: Uint8Array) {
  const file = Buffer.from(bytes).toString('latin1')
  const parts = new Map<string, Part>()
  for (const [, id = '', body = ''] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [dictionary = '', rest] = body.split(/\nstream\n/)
    parts.set(id, { dictionary, stream: rest && streamOf(dictionary, rest) })
  }
  const all = [...parts.values()]
  return {
    /** Every dictionary, as it is written. */
    facts: all.map(({ dictionary }) => dictionary).join('\n'),
    /** What the file says of itself, for archives and readers. */
    description: all.find(({ dictionary }) => dictionary.includes('/Metadata'))?.stream ?? '',
    tags: all.flatMap(({ dictionary }) => /^<<\n\/S \/(\w+)\n\/P /.exec(dictionary)?.[1] ?? []),
    text: textOf(parts),
  }
}

function streamOf(dictionary: string, rest: string): string {
  const raw = Buffer.from(rest.replace(/\nendstream[\s\S]*$/, ''), 'latin1')
  return (dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw).toString('latin1')
}

/** The text of all pages, one line for each time something is written. */
function textOf(parts: Map<string, Part>): string {
  const fonts = new Map<string, string[]>()
  for (const { dictionary } of parts.values())
    for (const [, name = '', id = ''] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, unicode = ''] = /\/ToUnicode (\d+) 0 R/.exec(parts.get(id)?.dictionary ?? '') ?? []
      fonts.set(name, signsIn(parts.get(unicode)?.stream ?? ''))
    }
  const lines: string[] = []
  for (const { stream = '' } of parts.values()) {
    let signs: string[] = []
    for (const [, font, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (font) signs = fonts.get(font) ?? []
      const glyphs = [...(shown ?? '').matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
      if (shown) lines.push(glyphs.map((glyph) => signs[Number.parseInt(glyph, 16)] ?? '□').join(''))
    }
  }
  return lines.join('\n')
}

/** What each glyph stands for: without it a file shows words that cannot be read aloud. */
function signsIn(unicode: string): string[] {
  const list = [...unicode.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)]
  return list.flatMap(([, , signs = '']) =>
    [...signs.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = '']) =>
      String.fromCharCode(...(hex.replaceAll(' ', '').match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))),
    ),
  )
}
