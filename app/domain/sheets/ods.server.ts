import type { Language } from '#app/i18n/translate.ts'
import { zipOf } from './zip.server.ts'

const kind = 'application/vnd.oasis.opendocument.spreadsheet'

/**
 * Rows as an OpenDocument spreadsheet (ODF 1.3). Security: every cell is a text by its type, so that nothing anyone typed is
 * ever a formula here.
 */
export function odsOf(name: string, rows: string[][], language: Language): Uint8Array<ArrayBuffer> {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="${ns}office:1.0" xmlns:table="${ns}table:1.0" xmlns:text="${ns}text:1.0" xmlns:style="${ns}style:1.0" xmlns:fo="${ns}xsl-fo-compatible:1.0" office:version="1.3"><office:automatic-styles><style:style style:name="column" style:family="table-column"><style:table-column-properties style:column-width="6cm"/></style:style><style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"/><style:text-properties fo:language="${language}"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="${escaped(name)}"><table:table-column table:style-name="column" table:default-cell-style-name="cell" table:number-columns-repeated="${columns}"/>${rows.map(rowOf).join('')}</table:table></office:spreadsheet></office:body></office:document-content>`
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="${ns}manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`
  // By its first bytes a program knows what this is, so the first file is not compressed.
  return zipOf([
    { name: 'mimetype', text: kind, stored: true },
    { name: 'content.xml', text: content },
    { name: 'META-INF/manifest.xml', text: manifest },
  ])
}

const ns = 'urn:oasis:names:tc:opendocument:xmlns:'

const rowOf = (row: string[]) =>
  `<table:table-row>${(row.length > 0 ? row : ['']).map(cellOf).join('')}</table:table-row>`

const cellOf = (text: string) => {
  const lines = text.split(/\r\n?|\n/).map((line) => `<text:p>${escaped(line)}</text:p>`)
  return `<table:table-cell table:style-name="cell" office:value-type="string">${lines.join('')}</table:table-cell>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML knows no way to hold is left out. */
const escaped = (text: string) =>
  text
    .toWellFormed()
    .replace(/[^\t\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
