// A text is anything people wrote that others read. The browser reads this file too.

/** An uncertainty is part of its case, and is reported and redacted with it. */
export const textKinds = ['case', 'uncertainty', 'post', 'insight', 'session'] as const
export type TextKind = (typeof textKinds)[number]

export const isTextKind = (kind: string | undefined): kind is TextKind => textKinds.includes(kind as TextKind)
