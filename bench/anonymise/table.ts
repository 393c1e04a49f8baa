import { add, type Counts, type Score } from './score.ts'

const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(6)

function row(name: string, of: Counts): string {
  const f1 = (hit: number, found: number, gold: number) => percent(2 * hit, found + gold)
  return [
    name.padEnd(10),
    String(of.gold).padStart(5),
    percent(of.masked, of.gold),
    percent(of.hitN, of.foundN),
    percent(of.hitN, of.goldN),
    f1(of.hitN, of.foundN, of.goldN),
    f1(of.hit, of.found, of.gold),
    f1(of.hitC, of.foundC, of.goldC),
  ].join(' ')
}

export const leakOf = ({ leaking, withDirect }: Score) => percent(leaking, withDirect).trim()
export const alarmsOf = ({ falseAlarms, words }: Score) => ((1000 * falseAlarms) / words).toFixed(2)
export const maskedOf = (score: Score, label: string) => {
  const { masked = 0, gold = 0 } = score.labels.get(label) ?? {}
  return percent(masked, gold).trim()
}
const f1Of = (score: Score, label: string) => {
  const { hitN = 0, foundN = 0, goldN = 0 } = score.labels.get(label) ?? {}
  return percent(2 * hitN, foundN + goldN).trim()
}

function sumOf({ labels }: Score): Counts | undefined {
  const [first, ...others] = labels.values()
  const total = first && { ...first }
  for (const counts of others) if (total) add(total, counts)
  return total
}

/** A line per kind of text, in the figures that say whether somebody becomes known. */
export function kindsOf(title: string, kinds: Map<string, Score>): string {
  const line = (name: string, figures: (string | number)[]) =>
    [name.padEnd(22), ...figures.map((figure) => String(figure).padStart(8))].join(' ')
  return [
    line(title, ['texts', 'words', 'PERSON', 'P. F1*', 'all', 'leak', 'alarms']),
    ...[...kinds].map(([kind, score]) => {
      const { masked = 0, gold = 0 } = sumOf(score) ?? {}
      const all = percent(masked, gold).trim()
      const person = [maskedOf(score, 'PERSON'), f1Of(score, 'PERSON')]
      return line(kind, [score.documents, score.words, ...person, all, leakOf(score), alarmsOf(score)])
    }),
    '',
  ].join('\n')
}

/** A line per label: how many there are, masked, precision, recall and F1 of strict*, F1 strict, F1 of characters. */
export function tableOf(title: string, score: Score): string {
  const labels = [...score.labels].sort(([, a], [, b]) => b.gold - a.gold)
  const total = sumOf(score) as Counts
  return [
    `${title}: ${score.documents} texts, ${score.words} words`,
    'label       gold masked     P*     R*    F1* strict  chars',
    ...labels.map(([label, counts]) => row(label, counts)),
    row('all', total),
    `leak ${leakOf(score)} % of ${score.withDirect} texts with a direct identifier; false alarms ${alarmsOf(score)} per 1,000 words`,
    '',
  ].join('\n')
}
