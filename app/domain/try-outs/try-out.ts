// The words of this capability. The browser reads this file too.

/** How a try-out went. Dropped, with its story, is worth as much as adopted. */
export const results = ['adopted', 'adapted', 'dropped', 'not_yet'] as const
export type Result = (typeof results)[number]

/** "Not yet" is an answer, and nothing to tell. */
export const isTold = (result: string): boolean => result !== 'not_yet' && result !== 'intended'
