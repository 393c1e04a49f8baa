import type { Member } from './viewer.ts'

/** May this member do it to this subject? Visitors never act; the system has no one to ask (see policy.ts). */
// biome-ignore lint/suspicious/noExplicitAny: a table of rules holds subjects of many kinds; `can` types each one again
export type Rule = (member: Member, subject?: any) => boolean
export type Rules = Record<string, Rule>

export const isAuthor = (member: Member, { alias }: { alias: string }) => member.keys.includes(`author:${alias}`)

export const isHost = (member: Member, { circleId }: { circleId: string | null }) =>
  circleId !== null && member.hostOf.includes(circleId)

/** A host who recognised the case gave it on to another (app/domain/cases). */
export const hasSteppedBack = (member: Member, { steppedBack = [] }: { steppedBack?: string[] }) =>
  steppedBack.includes(member.id)

export const isIn = (member: Member, { circleId }: { circleId: string | null }) =>
  circleId !== null && member.circleIds.includes(circleId)
