// The words of this capability: what happens during a session, row by row. The browser reads this file too.

export const rowKinds = [
  'arrival',
  'opening',
  'talk',
  'case',
  'break',
  'plenary',
  'closing',
  'social',
  'other',
] as const
export type RowKind = (typeof rowKinds)[number]

export const isRowKind = (kind: string): kind is RowKind => (rowKinds as readonly string[]).includes(kind)

// Security: people speak freely about a case because nothing of it is kept.
/** Whether a row of this kind may be recorded. */
export const mayBeRecorded = (kind: RowKind): boolean => kind !== 'case'

/** Walking in comes before the session and drinks come after it: neither counts as its length. */
export const isAround = (kind: RowKind): boolean => kind === 'arrival' || kind === 'social'

export const mostRows = 300
export const mostMinutes = 720

export type ProgrammeRow = {
  kind: RowKind
  /** As the clock on the wall says it, '15:30'. */
  startsAt: string | null
  minutes: number | null
  title: string
  people: string
  recorded: boolean
}

/** A row as people read it: a time nobody typed follows from the rows before it. */
export type TimedRow = ProgrammeRow & { time: string | null; isAbout: boolean }

export type ProgrammeWarning = {
  kind: 'sum' | 'before' | 'after' | 'beyond' | 'overlap'
  /** The row it is about, counted from one. */
  row: number
  minutes: number
  length: number
}
