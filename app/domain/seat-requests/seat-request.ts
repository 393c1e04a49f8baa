// The words of this capability: a seat that is asked for. No database here: the browser reads this file too.

/** What a host answers: a seat, first a talk, or not this time. */
export const requestAnswers = ['yes', 'talk', 'no'] as const
export type RequestAnswer = (typeof requestAnswers)[number]

/** What someone answered to a criterion, with the question as it was then. */
export type CriterionAnswer = { question: string; atLeast: number | null; answer: string; number: number | null }

/** The number that was asked for is not there. A host decides what that means. */
export const fallsShort = ({ atLeast, number }: CriterionAnswer): boolean =>
  atLeast !== null && number !== null && number < atLeast
