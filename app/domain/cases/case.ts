import type { AudienceKey } from '#app/access/viewer.ts'

// The words of this capability. No database here: the browser reads this file too.

export const caseStates = [
  'draft',
  'checking',
  'open',
  'scheduled',
  'harvesting',
  'harvested',
  'told',
  'closed',
  'withdrawn',
] as const
export type CaseState = (typeof caseStates)[number]

/** Whether others read it. */
export const isReleased = (state: string): boolean => !['draft', 'checking', 'withdrawn'].includes(state)

/** How far a case may travel. The default is the most closed. */
export const reaches = ['circle', 'network', 'everyone'] as const
export type Reach = (typeof reaches)[number]

/** What the bringer asks of the group. */
export const requests = ['ask', 'think', 'advise'] as const
export type GroupMay = (typeof requests)[number]

/** Is the person concerned informed? Seen by the host only. */
export const informedAnswers = ['', 'yes', 'no', 'not_applicable'] as const

/** The free texts of a case, in the order of the form (method.md g.1). */
export const caseTexts = ['title', 'happening', 'goesWell', 'runsInto', 'tried'] as const
export type CaseText = (typeof caseTexts)[number]

/** How long each part of the story may be, in signs. */
export const longestStory = 6_000

export const mostUncertainties = 3

/** Released texts, rendered once when they were released. */
export type CaseHtml = { happening: string; goesWell: string; runsInto: string; tried: string }

type Facts = { alias: string; reach: Reach; circle: { id: string; networkId: string } | null; heldBack?: boolean }

/** For whom a case is readable, in each state of its life (docs/architecture.md). */
export function caseAudience(state: CaseState, { alias, reach, circle, heldBack }: Facts): AudienceKey[] {
  const author: AudienceKey = `author:${alias}`
  if (state === 'draft' || state === 'withdrawn' || !circle) return [author]
  const host: AudienceKey = `host:${circle.id}`
  // Security: a reader recognised someone. Until a host has looked it is hidden from everybody else.
  if (state === 'checking' || heldBack) return [author, host]
  const readers: AudienceKey[] = [author, host, `circle:${circle.id}`]
  if (reach === 'network') return [...readers, `network:${circle.networkId}`]
  return reach === 'everyone' ? [...readers, 'everyone'] : readers
}

/** Themes as typed: separated by commas, in small letters, at most eight, each once. */
export const themesIn = (typed: string): string[] =>
  [...new Set(typed.split(',').map((theme) => theme.trim().toLowerCase()))].filter(Boolean).slice(0, 8)

/** The first ones that say something; an empty one between them is left out. */
export const uncertaintiesIn = (sent: string[]): string[] => sent.filter(Boolean).slice(0, mostUncertainties)
