import type { Question } from './own-set.ts'

export type Scored = Question & { found: string[]; gain: number; soon: number }

const looked = 10
const soon = 3

/**
 * How good an order is beside the best there could be, from 0 to 1 (nDCG@10): what is found lower counts less. `grades`: how
 * well each text answers.
 */
export function gain(found: readonly string[], grades: ReadonlyMap<string, number>): number {
  const sum = (of: number[]) => of.slice(0, looked).reduce((all, grade, at) => all + grade / Math.log2(at + 2), 0)
  const best = sum([...grades.values()].sort((one, other) => other - one))
  return best === 0 ? 0 : sum(found.map((id) => grades.get(id) ?? 0)) / best
}

/** Is one of the best answers among the first three? */
export const isFoundSoon = (found: readonly string[], grades: ReadonlyMap<string, number>): boolean => {
  const best = Math.max(...grades.values())
  return found.slice(0, soon).some((id) => grades.get(id) === best)
}

/** Means by kind of question, a line for each way of searching. */
export function tableOf(rows: ReadonlyMap<string, Scored[]>, by: 'gain' | 'soon'): string {
  const [first = []] = rows.values()
  const kinds = [...new Set(first.map(({ kind }) => kind))].sort()
  const countOf = (kind: string) => first.filter((one) => one.kind === kind).length
  const mean = (of: Scored[]) => of.reduce((sum, one) => sum + one[by], 0) / Math.max(of.length, 1)
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const means = (of: Scored[]) => [...kinds.map((kind) => mean(of.filter((one) => one.kind === kind))), mean(of)]
  return [
    line(['', ...kinds.map((kind) => `${kind} (${countOf(kind)})`), 'all']),
    line(['---', ...kinds.map(() => '---'), '---']),
    ...[...rows].map(([name, scored]) => line([name, ...means(scored).map(shortly)])),
  ].join('\n')
}

const shortly = (one: number) => one.toFixed(3).replace(/^0/, '')

/** Each question with what was found and its grades, then what was not. */
export const told = (scored: Scored[]): string =>
  scored
    .map(({ words, gain, found, grades }) => {
      const missed = [...grades].filter(([id]) => !found.includes(id)).map(([id, grade]) => `${id} ${grade}`)
      const seen = found.map((id) => `${id} ${grades.get(id) ?? '-'}`)
      return `${shortly(gain)} ${words}: ${seen.join(', ')}\n     missed: ${missed.join(', ')}`
    })
    .join('\n')
