import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { detect } from '#app/anonymise/detect.ts'
import { draftSpeedOn, speedOn, weightAndStart } from './anonymise/cost.ts'
import { floor } from './anonymise/floor.ts'
import { type Gold, type Predict, score, type Tell } from './anonymise/score.ts'
import { alarmsOf, kindsOf, leakOf, maskedOf, tableOf } from './anonymise/table.ts'
import { stabilityOf, variantsOf } from './anonymise/variants.ts'

// How well the anonymiser sees: node --import tsx bench/anonymise.ts [--half dev|held] [--gold FILE.jsonl] [--errors 20]
// `--gold` measures texts of your own. Errors of the half that is kept apart are not told: who reads them, fits to them.
const { values } = parseArgs({
  options: {
    half: { type: 'string', multiple: true },
    gold: { type: 'string', multiple: true, default: [] },
    errors: { type: 'string', default: '0' },
  },
})

const predict: Predict = ({ text, lang }) => detect(text, { lang: lang === 'en' ? 'en' : 'nl' })
for (const file of values.gold) measure(file, readLines(file))
if (values.gold.length === 0) {
  // Speed first: nobody's browser has read all these texts before.
  console.log(speedOn(variantsOf('dev')[0].golds))
  console.log(draftSpeedOn(variantsOf('dev')[0].golds))
  console.log(await weightAndStart())
  for (const half of values.half ?? ['dev', 'held']) measureHalf(half)
}

function measureHalf(half: string): void {
  const [written, ...others] = variantsOf(half)
  if (written.golds.length === 0) {
    console.log(`${half}: no texts`)
    return
  }
  measure(
    `${half}, Dutch`,
    written.golds.filter(({ lang }) => lang === 'nl'),
    half === 'dev',
  )
  measure(
    `${half}, English`,
    written.golds.filter(({ lang }) => lang === 'en'),
    half === 'dev',
  )
  const kinds = [...new Set(written.golds.map(({ kind = '' }) => kind))]
  const byKind = (by: Predict) =>
    new Map(
      kinds.map((kind) => [
        kind,
        score(
          written.golds.filter((gold) => gold.kind === kind),
          by,
        ),
      ]),
    )
  console.log(kindsOf(`${half}, by kind`, byKind(predict)))
  console.log(kindsOf('plain expressions', byKind(floor)))
  console.log(`${half}, variants      PERSON masked   leak   false alarms   stability of names`)
  for (const { name, golds } of [written, ...others]) {
    const of = score(golds, predict)
    const told = [
      `${maskedOf(of, 'PERSON')} %`,
      `${leakOf(of)} %`,
      alarmsOf(of),
      stabilityOf(written.golds, golds, predict),
    ]
    console.log(name.padEnd(22), told.map((figure) => figure.padStart(12)).join(' '))
  }
  console.log()
}

function measure(title: string, golds: Gold[], mayTell = true): void {
  if (golds.length === 0) {
    console.log(`${title}: no texts`)
    return
  }
  const errors = new Map<string, string[]>()
  const tell: Tell = (label, kind, { id, text }, { start, end }) => {
    const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 30)]
    const told = `  ${id}: ${before}⟦${text.slice(start, end)}⟧${after}`.replace(/\n/g, '⏎')
    const key = `${label} ${kind}`
    errors.set(key, [...(errors.get(key) ?? []), told])
  }
  console.log(tableOf(title, score(golds, predict, tell)))
  if (!mayTell || Number(values.errors) === 0) return
  for (const [key, all] of errors) {
    console.log(`${key}: ${all.length}\n${all.slice(0, Number(values.errors)).join('\n')}\n`)
  }
}

function readLines(file: string): Gold[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Gold)
}
