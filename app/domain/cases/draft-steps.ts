/** The form of a case, one thing at a time. */
export const draftSteps = ['story', 'uncertainty', 'tried', 'readers'] as const
export type DraftStep = (typeof draftSteps)[number]

export const stepAfter = (step: DraftStep): DraftStep => draftSteps[draftSteps.indexOf(step) + 1] ?? 'readers'

export const stepNamed = (name: string | null): DraftStep => draftSteps.find((known) => known === name) ?? 'story'
