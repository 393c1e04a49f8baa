// The words of this capability. The browser reads this file too.

export const insightStates = [
  'sketched',
  'published',
  'blocked',
  'confirmed_elsewhere',
  'nuanced',
  'contradicted',
  'retired',
] as const
export type InsightState = (typeof insightStates)[number]

/** Whom an insight is about. */
export const levels = ['self', 'team', 'organisation', 'profession', 'society'] as const
export type Level = (typeof levels)[number]

/** No more than this per case and session: three that are read beat ten that are not. */
export const mostInsights = 3

export type InsightTexts = { thought: string; seen: string; holdsWhen: string }
