import { type Sector, sectors } from '#app/access/sector.ts'
import { type EnrolmentMode, enrolmentModes } from './enrolment-mode.ts'
import { type SessionType, sessionTypes } from './session-type.ts'

// What is asked of the agenda stands in its address, all of it: it can be kept, sent and gone back to. The browser reads this too.

export const modes = ['location', 'online', 'hybrid'] as const
export type Mode = (typeof modes)[number]

/** The place in the list where a page ends; the next begins behind it. */
export type Place = { startsAt: string; id: string }

export type AskedAgenda = {
  /** What has been, the last one first. */
  past: boolean
  /** '2026-12': from this month on; of what has been, until and with it. */
  month: string
  theme: string
  sector: Sector | ''
  /** Part of the name of a place or a town. */
  place: string
  mode: Mode | ''
  type: SessionType | ''
  enrolment: EnrolmentMode | ''
  /** Only where there is a seat left. */
  free: boolean
  from?: Place
}

export const wholeAgenda: AskedAgenda = {
  ...{ past: false, month: '', theme: '', sector: '', place: '', mode: '', type: '', enrolment: '', free: false },
}

/** Anything can stand in an address; what means nothing is left out. */
export function readAgendaAddress(params: URLSearchParams): AskedAgenda {
  const from = placeIn(params.get('from'))
  return {
    past: params.has('past'),
    month: /^(?:20\d\d|21\d\d)-(?:0[1-9]|1[0-2])$/.exec(params.get('month') ?? '')?.[0] ?? '',
    theme: typed(params.get('theme')),
    sector: known(params.get('sector'), sectors),
    place: typed(params.get('place')),
    mode: known(params.get('mode'), modes),
    type: known(params.get('type'), sessionTypes),
    enrolment: known(params.get('enrolment'), enrolmentModes),
    free: params.get('seats') === 'free',
    ...(from && { from }),
  }
}

/** The address of the same agenda, seen from elsewhere. */
export function agendaAddress(asked: AskedAgenda, change: Partial<AskedAgenda> = {}): string {
  const { past, free, from, ...texts } = { ...asked, ...change }
  const params = new URLSearchParams(past ? { past: '' } : {})
  for (const name of ['month', 'theme', 'sector', 'place', 'mode', 'type', 'enrolment'] as const)
    if (texts[name]) params.set(name, texts[name])
  if (free) params.set('seats', 'free')
  if (from) params.set('from', `${from.startsAt}_${from.id}`)
  const query = params.toString()
  return query ? `/agenda?${query}` : '/agenda'
}

/** How many choices were made beside what is to come or has been. */
export const choicesIn = ({ month, theme, sector, place, mode, type, enrolment, free }: AskedAgenda): number =>
  [month, theme, sector, place, mode, type, enrolment, free].filter(Boolean).length

/** Whether only lists of words stand in it, so that there are no more of these addresses than can be counted. */
export const isCountable = ({ month, theme, place, from }: AskedAgenda): boolean => !month && !theme && !place && !from

const known = <T extends string>(given: string | null, all: readonly T[]): T | '' =>
  all.find((one) => one === given) ?? ''

// NUL, other control characters and halves of characters: no database takes them, and nobody means them.
const typed = (text: string | null) => [...(text ?? '').replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim()].slice(0, 100).join('')

/** Anything else in the address is no place, and the list begins at its beginning. */
function placeIn(from: string | null): Place | undefined {
  const [, startsAt, id] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(from ?? '') ?? []
  return startsAt && id && !Number.isNaN(Date.parse(startsAt)) ? { startsAt, id } : undefined
}
