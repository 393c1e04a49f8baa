import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { detect } from '#app/anonymise/detect.ts'
import { startLooking } from '#app/domain/privacy/look-through.ts'
import { togetherIn } from '#app/domain/privacy/together.ts'
import type { Gold } from './score.ts'

const PARAGRAPH = 1500
const [FIELDS, FIELD] = [6, 1000]
const ms = (time: number) => `${time.toFixed(2)} ms`

/** Median, 95th percentile and slowest of a paragraph of 1,500 characters, when the code is warm. */
export function speedOn(golds: Gold[]): string {
  const all = golds.map(({ text }) => text).join('\n\n')
  const paragraphs = Array.from({ length: Math.floor(all.length / PARAGRAPH) }, (_, at) =>
    all.slice(at * PARAGRAPH, (at + 1) * PARAGRAPH),
  )
  for (let round = 0; round < 3; round += 1) for (const paragraph of paragraphs) detect(paragraph, { lang: 'nl' })
  const times = paragraphs.map((paragraph) => timeOf(() => detect(paragraph, { lang: 'nl' })))
  return `${paragraphs.length} paragraphs of ${PARAGRAPH} characters: ${told(times)}`
}

/** The same in processor time of a whole draft, as the worker of the composer looks at it: anew, and again after a pause in the typing. */
export function draftSpeedOn(golds: Gold[]): string {
  const all = golds.map(({ text }) => text).join('\n\n')
  const count = Math.floor(all.length / (FIELDS * FIELD))
  const drafts = Array.from({ length: count }, (_, draft) =>
    Array.from({ length: FIELDS }, (_, at) => {
      const begin = (draft * FIELDS + at) * FIELD
      return { field: `field ${at}`, text: all.slice(begin, begin + FIELD) }
    }),
  )
  const [anew, again]: [number[], number[]] = [[], []]
  for (const [round, draft] of [...drafts, ...drafts].entries()) {
    const look = startLooking(`case ${round}`)
    const first = processorTimeOf(() => togetherIn(look(draft)))
    const typed = draft.map((one, at) => (at === round % FIELDS ? { ...one, text: `${one.text} Hij belde.` } : one))
    const second = processorTimeOf(() => togetherIn(look(typed)))
    if (round < count) continue // The code was not warm.
    anew.push(first)
    again.push(second)
  }
  const size = `${FIELDS * FIELD} characters in ${FIELDS} fields`
  return [
    `${count} drafts of ${size}, processor time anew: ${told(anew)}`,
    `after a pause in one field: ${told(again)}`,
  ].join('\n')
}

function timeOf(work: () => unknown): number {
  const begin = performance.now()
  work()
  return performance.now() - begin
}

/** Also true on a machine that has other things to do. */
function processorTimeOf(work: () => unknown): number {
  const begin = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}

function told(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => ms(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0)
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, slowest ${at(1)}`
}

/** What a browser would load: the bytes, and in a fresh process the time until the first answer. */
export async function weightAndStart(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['app/anonymise/detect.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  const file = join(mkdtempSync(join(tmpdir(), 'anonymise-')), 'detect.mjs')
  writeFileSync(file, code)
  const ready = `const [begin, cpu] = [performance.now(), process.cpuUsage()]
    const { detect } = await import(${JSON.stringify(pathToFileURL(file).href)})
    detect('Mevrouw De Vries uit Assen belde Karim.', { lang: 'nl' })
    console.log(performance.now() - begin, process.cpuUsage(cpu).user / 1000)`
  const starts = Array.from({ length: 7 }, () =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', ready], { encoding: 'utf8' })
      .split(' ')
      .map(Number),
  ).sort(([a = 0], [b = 0]) => a - b)
  const [wall = 0, processor = 0] = starts[3] ?? []
  const [kB, packed] = [code.length / 1000, gzipSync(code, { level: 9 }).length / 1000]
  return [
    `ready in a fresh process: median of 7 ${ms(wall)}, quickest ${ms(starts[0]?.[0] ?? 0)}; processor time ${ms(processor)}`,
    `to the browser: ${kB.toFixed(1)} kB minified, ${packed.toFixed(1)} kB gzip`,
  ].join('\n')
}
