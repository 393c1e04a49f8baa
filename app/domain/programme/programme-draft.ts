import type { ProgrammeRow } from './programme.ts'

// A programme as its form holds it: text as typed, finished or not. The browser reads this file too.

export type DraftRow = Record<'kind' | 'time' | 'minutes' | 'title' | 'people', string> & {
  recorded: boolean
  /** Taken out, until the form is kept; it can be put back. */
  gone: boolean
  /** Time and minutes when the form was last shown, so that other times can follow. Empty for a row that is new. */
  was: string
}

type Typed = (name: string) => string[]

const lists = {
  kind: 'rowKind[]',
  time: 'rowTime[]',
  minutes: 'rowMinutes[]',
  title: 'rowTitle[]',
  people: 'rowPeople[]',
}

export const emptyRow: DraftRow = {
  ...{ kind: 'other', time: '', minutes: '', title: '', people: '', was: '' },
  ...{ recorded: false, gone: false },
}

export const isEmpty = ({ time, minutes, title, people }: DraftRow): boolean =>
  [time, minutes, title, people].every((text) => text.trim() === '')

export const shownAs = ({ time, minutes }: { time: string; minutes: string }) => `${time}/${minutes}`

/** The rows in what a browser sent. */
export function draftRowsIn(typed: Typed): DraftRow[] {
  const many = Math.max(...Object.values(lists).map((name) => typed(name).length))
  return Array.from({ length: many }, (_, at) => {
    const texts = Object.entries(lists).map(([field, name]) => [field, typed(name)[at] ?? ''])
    return {
      ...(Object.fromEntries(texts) as Pick<DraftRow, keyof typeof lists>),
      recorded: typed('rowRecorded[]').includes(String(at)),
      gone: typed('rowGone[]')[at] === 'yes',
      was: typed('rowWas[]')[at] ?? '',
    }
  })
}

/** The same as a browser would send it. */
export function fieldsOf(rows: DraftRow[]): Record<string, string[]> {
  const texts = Object.entries(lists).map(([field, name]) => [
    name,
    rows.map((row) => row[field as keyof typeof lists]),
  ])
  return {
    ...Object.fromEntries(texts),
    'rowRecorded[]': rows.flatMap(({ recorded }, at) => (recorded ? [String(at)] : [])),
    'rowGone[]': rows.map(({ gone }) => (gone ? 'yes' : '')),
    'rowWas[]': rows.map(({ was }) => was),
  }
}

export function draftOf({ kind, startsAt, minutes, title, people, recorded }: ProgrammeRow): DraftRow {
  const hours = { time: startsAt ?? '', minutes: minutes === null ? '' : String(minutes) }
  return { ...emptyRow, kind, title, people, recorded, ...hours, was: shownAs(hours) }
}
