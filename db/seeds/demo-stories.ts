import stories from './demo-cases.json' with { type: 'json' }
import type { CircleKey, PersonKey } from './demo-people.ts'

export type Story = {
  key: string
  circle: CircleKey
  bringer: PersonKey
  reach: 'circle' | 'network' | 'everyone'
  title: string
  situation: string
  stuck: string
  themes: string[]
  uncertainties: { text: string; outcome: 'shifted' | 'dissolved' | 'still_open' | 'recognised' }[]
  /** `days` from today; before zero it has been held. */
  session: { title: string; method: string; days: number; attended: number }
  questions: string[]
  insights: {
    level: 'self' | 'team' | 'organisation' | 'profession' | 'society'
    thought: string
    seen: string
    holdsWhen: string
  }[]
  step: string | null
  followUp: { days: number; result: 'adopted' | 'adapted' | 'dropped' | 'intended'; text: string } | null
  status: string
  recognisedBy: number
}

/** Twelve fictional cases, with what came of them. */
export const demoCases = stories as Story[]
