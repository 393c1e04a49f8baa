/** What can be found. */
export const kinds = ['case', 'uncertainty', 'insight', 'session', 'post', 'item', 'method', 'circle'] as const
export type Kind = (typeof kinds)[number]

/** Best answer first; what was tried and confirmed most first; newest first. */
export const sorts = ['relevance', 'evidence', 'day'] as const
export type Sort = (typeof sorts)[number]
