import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'

// Someone outside the house holds the anonymiser against their own texts, from the command line.

// Each story starts npm and Node anew.
vi.setConfig({ testTimeout: 60_000 })

type Answer = { id: string; entities: { start: number; end: number; label: string }[] }

async function anonymise(args: string[], written = ''): Promise<{ code: number | null; out: string; told: string }> {
  // No database to be found, so that opening one would show.
  const env = { ...process.env, DATABASE_URL: 'postgres://nobody@localhost:1/nothing' }
  const child = spawn('npm', ['run', '--silent', 'anonymise', '--', ...args], { env })
  let [out, told] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (part) => {
    out += part
  })
  child.stderr.setEncoding('utf8').on('data', (part) => {
    told += part
  })
  child.stdin.end(written)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, out, told }
}

const answersIn = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)

test('each line gets its answer, in offsets of the text that was sent', async () => {
  const text = 'Mevrouw De Vries\u2028belt 06-12345678.'
  const { code, out, told } = await anonymise(['--jsonl'], JSON.stringify({ id: 'a', text }))
  expect({ code, told }).toEqual({ code: 0, told: '' })
  const [answer] = answersIn(out)
  expect(answer?.id).toBe('a')
  expect(answer?.entities.map(({ start, end, label }) => [label, text.slice(start, end)])).toEqual([
    ['PERSON', expect.stringContaining('De Vries')],
    ['PHONE', '06-12345678'],
  ])
})

test('a line that cannot be read is told by its number, and the others are done', async () => {
  const lines = ['{"id":"a","text":"Mevrouw Jansen"}', 'nonsense', '', '{"id":"b"}', '{"id":"c","text":"niets"}']
  const { code, out, told } = await anonymise(['--jsonl'], lines.join('\n'))
  expect(code).toBe(1)
  expect(answersIn(out).map(({ id }) => id)).toEqual(['a', 'c'])
  expect(told).toBe('line 2: is not JSON\nline 4: "b" has no text\n')
})

test('nothing in, nothing out', async () => {
  expect(await anonymise(['--jsonl'])).toEqual({ code: 0, out: '', told: '' })
})

test('ten thousand documents go through one process, in order', async () => {
  const text = 'Mevrouw De Vries wil niet meer alleen wonen, en haar dochter belt mij elke week.'
  const lines = Array.from({ length: 10_000 }, (_, at) => JSON.stringify({ id: String(at), text }))
  const { code, out } = await anonymise(['--jsonl'], lines.join('\n'))
  expect(code).toBe(0)
  expect(answersIn(out).map(({ id }) => id)).toEqual(lines.map((_, at) => String(at)))
}, 180_000)

test('someone reads where, what, why, and what to write instead', async () => {
  const file = aFile('Verslag\n\nGisteren belde 06-12345678 weer.\n')
  const { code, out } = await anonymise([file])
  expect(code).toBe(0)
  expect(out).toContain('3:16  06-12345678')
  expect(out).toMatch(/a telephone number, .*\(phone\.number\)/)
  expect(out).toMatch(/instead: .*telefoonnummer/)
  expect(out).not.toMatch(/anonymous|safe/)
})

test('a file that is not there is told in a sentence, and the next one is read', async () => {
  const file = aFile('Mevrouw Jansen')
  const { code, out, told } = await anonymise([`${file}.gone`, file])
  expect(code).toBe(1)
  expect(told).toBe(`${file}.gone: there is no such file.\n`)
  expect(out).toMatch(/^1:\d {2}(Mevrouw )?Jansen$/m)
})

test('whoever asks nothing learns how to ask', async () => {
  const { code, told } = await anonymise([])
  expect(code).toBe(2)
  expect(told).toContain('--jsonl < in.jsonl')
})

function aFile(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'anonymise-')), 'verslag.txt')
  writeFileSync(file, text)
  return file
}
