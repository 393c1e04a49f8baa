// What else there is to say of a session: for whom, by whom, with what. The browser reads this file too.

export const bodyRoles = ['organiser', 'venue', 'partner', 'funder'] as const
export type BodyRole = (typeof bodyRoles)[number]

export const personRoles = ['moderator', 'facilitator', 'speaker', 'note_taker', 'table_host'] as const
export type PersonRole = (typeof personRoles)[number]

export const recordings = ['none', 'announced', 'available'] as const
export type Recording = (typeof recordings)[number]

export const linkKinds = ['material', 'recording'] as const
export type LinkKind = (typeof linkKinds)[number]

export const most = { bodies: 12, people: 20, links: 20, questions: 3, groups: 8 }

export type Body = { role: BodyRole; name: string; link: string }
export type Person = { name: string; roles: PersonRole[] }
export type Link = { kind: LinkKind; title: string; link: string }

export type SessionDetails = {
  audienceGroups: string[]
  leadingQuestions: string[]
  recording: Recording
  bodies: Body[]
  people: Person[]
  links: Link[]
}
