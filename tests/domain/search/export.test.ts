import '#tests/support/database.ts'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contextOf } from '#app/domain/context.server.ts'
import { searchAsCsv, searchAsOds } from '#app/domain/search/export.server.ts'
import { odsOf } from '#app/domain/sheets/ods.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aFindableCase, aFindableSession, asking } from '#tests/support/cast-search.ts'
import { get } from '#tests/support/server.ts'

const amina = await aMember('Amina')
const chloe = await aMember('Chloé')
const near = await aCircle('Dichtbij', { members: [amina] })
const far = await aCircle('Elders', { members: [chloe] })
const secret = await aFindableCase(amina, near, {
  title: '=HYPERLINK("x")',
  happening: 'Zorg mijden.',
  themes: ['rust'],
})
const open = await aFindableCase(chloe, far, { title: 'Zorg <en> "school" & thuis', reach: 'everyone' })
const session = await aFindableSession(near, { title: 'Tafel over zorg', open: true })

const csv = async (person: { id: string } | undefined, address: string, now?: Date) =>
  (await searchAsCsv(await contextOf(person?.id, now), asking(address), 'nl')).body

test('Amina takes a list along: it says which search it is, of which day, and for whom it is not', async () => {
  const now = new Date('2026-11-28T23:30:00Z')
  const [search, day, keep, none, head, ...rows] = (await csv(amina, 'q=zorg&kind=case&kind=session', now)).split(
    '\r\n',
  )
  expect(search).toBe('\uFEFF"Zoekvraag";"zorg";"http://localhost:3000/search?q=zorg&kind=case&kind=session"')
  expect(day).toBe('"Gemaakt op";"2026-11-29"')
  expect(keep).toContain('Geef het niet door aan wie dat niet mag lezen.')
  expect(none).toBe('')
  expect(head).toBe('"Titel";"Soort";"Dag";"Komt uit";"Thema’s";"Adres"')
  expect(rows.toSorted().filter(Boolean)).toEqual([
    `"'=HYPERLINK(""x"")";"Casus";"2026-11-01";"Dichtbij; Zorg";"rust";"http://localhost:3000/cases/${secret.id}"`,
    `"Tafel over zorg";"Werksessie";"2026-10-22";"Dichtbij";"";"http://localhost:3000/sessions/${session.id}"`,
    `"Zorg <en> ""school"" & thuis";"Casus";"2026-11-01";"Zorg";"";"http://localhost:3000/cases/${open.id}"`,
  ])
})

test('a visitor takes along what a visitor may read, and no circle; an outsider nothing of a closed circle', async () => {
  for (const person of [undefined, chloe]) {
    const list = await csv(person, 'q=zorg')
    expect(list).toContain('school')
    expect(list).not.toMatch(/HYPERLINK|Dichtbij/)
  }
  expect(await csv(undefined, `q=zorg&circle=${near.id}`)).not.toContain(near.id)
})

test('what is no longer theirs since a moment is in no list, whatever the index still says', async () => {
  const gone = await aFindableCase(amina, near, { title: 'Weg zorg', reach: 'everyone' })
  await db
    .updateTable('cases')
    .set({ audience: [`circle:${far.id}`] })
    .where('id', '=', gone.id)
    .execute()
  expect(await csv(amina, 'q=weg')).not.toContain('Weg zorg')
})

const inside = `
import sys, zipfile, xml.etree.ElementTree as tree
file = zipfile.ZipFile(sys.argv[1])
first = file.infolist()[0]
print(file.testzip(), first.filename, first.compress_type, file.read('mimetype').decode())
tree.fromstring(file.read('META-INF/manifest.xml'))
table = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'
office = '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'
for row in tree.fromstring(file.read('content.xml')).iter(table + 'table-row'):
    for cell in row:
        assert cell.get(office + 'value-type') == 'string' and cell.get(table + 'formula') is None
    print('|'.join('~'.join(p.text or '' for p in cell) for cell in row))
`

/** What a program that is not ours finds in the file. */
function opened(ods: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'denktafel-ods-'))
  writeFileSync(join(folder, 'list.ods'), ods)
  try {
    return execFileSync('python3', ['-c', inside, join(folder, 'list.ods')], { encoding: 'utf8' })
      .split('\n')
      .slice(0, -1)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('the same list opens as an OpenDocument spreadsheet, in which nothing is a formula', async () => {
  const { file, body } = await searchAsOds(await as(amina), asking('q=zorg'), 'en')
  const [head, ...rows] = opened(body)
  expect(file).toMatch(/^search-\d{4}-\d{2}-\d{2}\.ods$/)
  expect(head).toBe('None mimetype 0 application/vnd.oasis.opendocument.spreadsheet')
  expect(rows.find((row) => row.startsWith('=HYPERLINK("x")|Case|2026-11-01|Dichtbij'))).toBeDefined()
  expect(rows.find((row) => row.startsWith('Zorg <en> "school" & thuis|'))).toBeDefined()
})

test('signs that XML cannot hold do no harm', () => {
  expect(opened(odsOf('a"b', [['a\u0000\u001fb\uFFFE', 'c\r\nd', '\uD800e', '🙂'], []], 'nl')).slice(1)).toEqual([
    'ab|c~d|\uFFFDe|🙂',
    '',
  ])
})

test('the files are handed over under a name, and no cache keeps them', async () => {
  for (const [path, type] of [
    ['/search.csv?q=zorg', 'text/csv; charset=utf-8'],
    ['/search.ods?q=zorg', 'application/vnd.oasis.opendocument.spreadsheet'],
  ] as const) {
    const { status, headers } = await get(path, amina)
    expect([status, headers.get('Content-Type'), headers.get('Cache-Control')]).toEqual([
      200,
      type,
      'private, no-store',
    ])
    expect(headers.get('Content-Disposition')).toMatch(/^attachment; filename="zoekvraag-[\d-]+\.(csv|ods)"$/)
  }
})

test('on paper the page says what was looked for, and where each thing can be read', async () => {
  const answer = await get('/search?q=zorg', amina)
  expect(answer.status).toBe(200)
  const html = await answer.text()
  expect(html).toContain('>Zoeken: zorg ')
  expect(html).toContain(`http://localhost:3000/cases/${secret.id}`)
})
