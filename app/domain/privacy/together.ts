import { crowdOf } from '#app/anonymise/crowd.ts'
import type { Finding } from '#app/anonymise/finding.ts'
import type { Place } from './left-standing.ts'

/** What together points at few people, in the writer's own words, and which change helps most. Never a number. */
export type Together = { level: 'warn' | 'hold'; words: string[]; most?: string }

/** Looks at all the texts of a case as one, for what is said in one field adds to what is said in another. */
export function togetherIn(texts: { text: string; findings: Finding[] }[]): Together | undefined {
  const parts = texts.filter(({ text }) => text !== '')
  let whole = ''
  const findings: Finding[] = []
  for (const part of parts) {
    if (whole) whole += '\n\n'
    for (const found of part.findings)
      findings.push({ ...found, start: found.start + whole.length, end: found.end + whole.length })
    whole += part.text
  }
  const { level, traits, most } = crowdOf(whole, findings)
  if (level === 'wide') return undefined
  const wordsOf = ({ start, end }: { start: number; end: number }) => whole.slice(start, end)
  return { level, words: [...new Set(traits.map(wordsOf))].filter(Boolean), most: most && wordsOf(most) }
}

/** What may be true of one person only is a place that asks for a reason, in the composer as at the gate. */
export const heldBy = (together: Together | undefined): Place | undefined =>
  together?.level === 'hold' ? { label: 'QUASI', fragment: together.words.join(' + ') } : undefined
