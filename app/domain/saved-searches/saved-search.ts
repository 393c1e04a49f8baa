/** When its owner hears of what is new. */
export const alerts = ['never', 'weekly', 'at_once'] as const
export type Alert = (typeof alerts)[number]

export const mostSavedSearches = 50
export const longestName = 120

/** One of one's own, as its page shows it. */
export type SavedSearch = { id: string; name: string; address: string; alert: Alert; createdAt: string }
