// Sessions that belong together, in order. The browser reads this file too.

export const editionLabels = ['regular', 'special', 'opening', 'closing'] as const
export type EditionLabel = (typeof editionLabels)[number]

export const highestNumber = 9_999

/** Where a session stands in one series, with those beside it that this reader may see. */
export type Edition = {
  id: string
  title: string
  number: number
  label: EditionLabel
  previous: Neighbour | null
  next: Neighbour | null
}
export type Neighbour = { id: string; title: string; number: number }
