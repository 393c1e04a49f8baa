/** What can be found. */
export const kinds = ['case', 'uncertainty', 'insight', 'session', 'post'] as const
export type Kind = (typeof kinds)[number]
