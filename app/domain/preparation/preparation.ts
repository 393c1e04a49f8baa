// What people bring to a session, and when they hear of it. The browser reads this file too.

/** How many days before they are reminded. */
export const reminderChoices = [1, 3] as const

/** From how many days before the cases on the table can be read. */
export const textChoices = [28, 14, 7, 3, 1] as const

export type Preparation = { prepare: string; reminderDays: number; textDays: number }

export const usualPreparation: Preparation = { prepare: '', reminderDays: 1, textDays: 14 }
