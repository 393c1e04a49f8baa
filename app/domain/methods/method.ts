import type { Language } from '#app/i18n/translate.ts'

// The words of the catalogue. The catalogue itself is large and stays on the server (method-catalogue.server.ts).

export const families = ['inquiry', 'advice', 'dilemma', 'plenary', 'agenda'] as const
export type Family = (typeof families)[number]

export type Trust = 'low' | 'medium' | 'high'
export type Experience = 'beginner' | 'experienced'
export type Role =
  | 'case_bringer'
  | 'facilitator'
  | 'note_taker'
  | 'timekeeper'
  | 'participant'
  | 'table_host'
  | 'reflector'
  | 'core_team'
  | 'observer'

export type NeedsCase = 'one' | 'choose' | 'many' | 'one_per_table' | 'everyone' | 'theme' | 'document' | 'none'
/** Who has the floor in a phase; `nobody` means writing or silence. */
export type Speaker = Role | 'everyone' | 'nobody'
export type Group = { min: number; max: number; best: number; table?: number; table_min?: number }
type Text = Record<Language, string>

/** One step of a method, as the catalogue holds it. */
export type Phase = {
  k: string
  title: Text
  min: number
  rng: number[]
  speaks: Speaker
  writes: Role | 'everyone' | 'none'
  silent?: Role
  collects: string[]
  /** When others see what was written: at once, when the facilitator says so, never. */
  reveal: 'none' | 'open' | 'on_reveal' | 'own_only'
  attribution: 'named' | 'unnamed'
  limit?: number
  loop_to?: string
  per_round?: number
  block?: number
  prompt: Text
}

/** A way to hold a session, as the catalogue holds it. Minutes are a start; hosts may change them. */
export type Method = {
  key: string
  tier: 'core' | 'extra'
  family: Family
  name: Text
  aliases: string[]
  purpose: Text
  group: Group
  min_orgs: number
  needs_case: NeedsCase
  online: { live: boolean; async: boolean | 'partly' }
  total: number
  /** Where the minutes come from: a source, adapted from one, or our own. */
  timing: 'sourced' | 'adapted' | 'ours'
  roles: Role[]
  phases: Phase[]
  good_when: Text
  avoid_when: Text
  trust: Trust
  experience: Experience
  harvest: string[]
  /** How often the phases come round. */
  repeat?: Text
}

/** A method in one language, as a line of the overview. */
export type ListedMethod = Pick<Method, 'key' | 'family' | 'group' | 'total' | 'trust' | 'experience' | 'tier'> & {
  name: string
  purpose: string
}

export type ShownPhase = Pick<Phase, 'speaks' | 'silent' | 'attribution' | 'reveal'> & {
  key: string
  title: string
  minutes: number
  range: number[]
  prompt: string
  /** Something is known after it: an insight, a step, another question. */
  yields: boolean
}

/** A method in one language, as its own page. */
export type ShownMethod = ListedMethod &
  Pick<Method, 'roles' | 'needs_case' | 'timing' | 'min_orgs'> & {
    goodWhen: string
    avoidWhen: string
    repeat: string | undefined
    phases: ShownPhase[]
  }
