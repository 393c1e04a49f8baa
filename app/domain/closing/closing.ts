// Two questions when a session closes, in thirty seconds. The browser reads this file too.

export const closingQuestions = ['worth', 'differently'] as const
export type ClosingQuestion = (typeof closingQuestions)[number]

export const closingAnswers = ['yes', 'a_bit', 'no'] as const
export type ClosingAnswer = (typeof closingAnswers)[number]

/** Fewer new answers than this are shown to nobody: they would point at people. */
export const fewestShown = 5

/** What the host reads; null while there are too few answers. */
export type ClosingCounts = Record<ClosingQuestion, Record<ClosingAnswer, number> | null>
