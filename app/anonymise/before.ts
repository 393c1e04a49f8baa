/** What stands just before a place, for a rule that wants to know what the text calls it. Never more than asked. */
export const before = (text: string, index: number, length = 40) => text.slice(Math.max(0, index - length), index)

/** What stands just after a place. */
export const after = (text: string, end: number, length = 30) => text.slice(end, end + length)
