// What waits on the desk of a host. The browser reads this file too.

/** In the order in which the desk asks for it. */
export const deskParts = ['check', 'answer', 'plan', 'harvest', 'duty'] as const
export type DeskPart = (typeof deskParts)[number]

export type DeskKind = 'check' | 'report' | 'warning' | 'request' | 'case' | 'postponed'

export type DeskItem = {
  kind: DeskKind
  id: string
  title: string
  /** Since which day it waits, '2026-11-24'. */
  since: string
  count: number
}

const parts: Record<DeskKind, DeskPart> = {
  check: 'check',
  report: 'answer',
  warning: 'answer',
  request: 'answer',
  case: 'plan',
  postponed: 'plan',
}
export const partOf = ({ kind }: DeskItem): DeskPart => parts[kind]

const paths: Record<DeskKind, (id: string) => string> = {
  check: (id) => `/checks/${id}`,
  report: (id) => `/reports/${id}`,
  warning: (id) => `/seat-warnings/${id}`,
  request: (id) => `/sessions/${id}/requests`,
  case: (id) => `/cases/${id}`,
  postponed: (id) => `/sessions/${id}`,
}
export const pathOf = ({ kind, id }: DeskItem): string => paths[kind](id)
