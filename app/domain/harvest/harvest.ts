import type { AudienceKey } from '#app/access/viewer.ts'
import type { InsightTexts, Level } from '#app/domain/insights/insight.ts'

// The words of this capability. The browser reads this file too.

/** Three places for insights and three uncertainties at most: forms number their fields 1 to 3. */
export const places = [1, 2, 3] as const
export type Place = (typeof places)[number]

/** What a bringer may say to a line. Not answering leaves it where it is: silence is not approval. */
export const answers = ['approve', 'edit', 'block'] as const
export type Answer = (typeof answers)[number]

/** One line as the host drafted it. */
export type DraftedInsight = InsightTexts & { position: number; level: Level; shifts: string[] }

/** Whether a line was agreed to. Why not is the bringer's own. */
export type LineState = 'waiting' | 'approved' | 'declined'

type Facts = { alias: string; circleId: string }

/** A sketch is for the hosts of the circle; once it is offered, for the bringer too; and for nobody else. */
export const sketchAudience = ({ alias, circleId }: Facts, offered: boolean): AudienceKey[] =>
  offered ? [`author:${alias}`, `host:${circleId}`] : [`host:${circleId}`]

/** What the bringer keeps back is theirs alone. */
export const blockedAudience = ({ alias }: Pick<Facts, 'alias'>): AudienceKey[] => [`author:${alias}`]
