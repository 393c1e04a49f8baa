/** A draft as its form needs it. */
export type DraftFields = {
  id: string
  version: number
  title: string
  happening: string
  goesWell: string
  runsInto: string
  tried: string
  uncertainties: string[]
  groupMay: string
  themes: string[]
  circleId: string | null
  reach: string
  roleTitle: string
  sector: string
  informed: string
}
