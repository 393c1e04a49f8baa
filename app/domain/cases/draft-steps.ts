/** The form of a case, one thing at a time. */
export const draftSteps = ['story', 'uncertainty', 'tried', 'readers'] as const
export type DraftStep = (typeof draftSteps)[number]

export const stepAfter = (step: string): DraftStep => draftSteps[draftSteps.indexOf(step as DraftStep) + 1] ?? 'readers'
