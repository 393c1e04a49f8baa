// How people come to a seat at a table. No database here: the browser reads this file too.

/**
 * `open`: come in, a seat is only to be counted · `direct`: who enrols has a seat · `request` and `application`: a host
 * answers first · `invitation`: for who is invited.
 */
export const enrolmentModes = ['direct', 'request', 'application', 'invitation', 'open'] as const
export type EnrolmentMode = (typeof enrolmentModes)[number]

/** A host answers before there is a seat. */
export const asksFirst = (mode: EnrolmentMode): mode is 'request' | 'application' =>
  mode === 'request' || mode === 'application'

export const mostCriteria = 5

/** What a host asks of who applies. With `atLeast` the answer is a number. */
export type Criterion = { question: string; atLeast: number | null }
