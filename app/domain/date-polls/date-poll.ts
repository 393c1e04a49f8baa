// The words of this capability. The browser reads this file too.

export const dateAnswers = ['yes', 'maybe', 'no'] as const
export type DateAnswer = (typeof dateAnswers)[number]

export const mostDates = 6

/** Who answered, by what counts for a table. */
type Voice = { answer: DateAnswer; organisationId: string | null; sector: string; experienceExpert: boolean }

/** What a date would bring to the table, surely and perhaps. */
export type DateWeight = {
  /** Organisations, and kinds of voice (sectors, lived experience), of those who can. */
  organisations: number
  voices: number
  people: number
  /** The same, with those who perhaps can. */
  perhaps: { organisations: number; voices: number; people: number }
}

export function weightOf(answers: Voice[]): DateWeight {
  const surely = answers.filter(({ answer }) => answer === 'yes')
  return { ...countOf(surely), perhaps: countOf(answers.filter(({ answer }) => answer !== 'no')) }
}

function countOf(present: Voice[]) {
  const voices = present.flatMap(({ sector, experienceExpert }) => [
    sector,
    ...(experienceExpert ? ['experience'] : []),
  ])
  return {
    // Who works for nobody brings a view of their own; all of them together count as one.
    organisations: new Set(present.map(({ organisationId }) => organisationId)).size,
    voices: new Set(voices).size,
    people: present.length,
  }
}

/**
 * The better date first: a table is as good as the difference around it, so organisations count before kinds of voice, and
 * both before heads (method.md g.4). Who perhaps can decides only between equals.
 */
export function betterFirst(a: DateWeight, b: DateWeight): number {
  return (
    b.organisations - a.organisations ||
    b.voices - a.voices ||
    b.perhaps.organisations - a.perhaps.organisations ||
    b.perhaps.voices - a.perhaps.voices ||
    b.people - a.people ||
    b.perhaps.people - a.perhaps.people
  )
}
