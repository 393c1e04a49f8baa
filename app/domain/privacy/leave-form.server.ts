import { z } from 'zod'
import { lineOfText } from '#app/domain/rich-text/text-input.server.ts'
import { Invalid } from '#app/errors.ts'
import {
  type AskedPlace,
  type Decision,
  isDecided,
  isSame,
  namedIn,
  type Place,
  placeIn,
  reasons,
} from './left-standing.ts'

const many = (one: z.ZodType<string, string>) => z.array(one).max(200).optional()

/**
 * What every form may carry whose text others will read: per place that was found a reason to let it stand, in the
 * order in which the form asked. A reason that is left empty takes back the one that was given before.
 */
export const leaveFields = {
  /** The place whose button was pressed, where each has one. */
  leave: z.string().max(6_000).optional(),
  'leftPlaces[]': many(z.string().max(6_000)),
  'leftReasons[]': many(z.string().max(40)),
  'leftWords[]': many(lineOfText({ max: 200 })),
}
export type LeaveForm = { [name in keyof typeof leaveFields]?: z.output<(typeof leaveFields)[name]> }

/** What a form says of each place it asked about. Without a reason: it changes, or one given before is taken back. */
export const decisionsIn = (form: LeaveForm): AskedPlace[] =>
  (form['leftPlaces[]'] ?? []).map((name, at) => {
    const reason = reasons.find((known) => known === form['leftReasons[]']?.[at])
    return { ...placeIn(name), ...(reason && { reason, words: form['leftWords[]']?.[at] ?? '' }) }
  })

/** @throws Invalid when a place is to stay, and nobody says why. */
export function mustSayWhy(form: LeaveForm): void {
  const { leave } = form
  const isSaid = decisionsIn(form).some((place) => isSame(place, placeIn(leave ?? '')) && isDecided(place))
  if (leave && !isSaid) throw new Invalid({ leave: ['anonymise.reason.missing'] })
}

/** A form's other fields, to be kept as they are. */
export function withoutLeave<F extends LeaveForm>(form: F): Omit<F, keyof LeaveForm> {
  const { leave: _leave, 'leftPlaces[]': _places, 'leftReasons[]': _reasons, 'leftWords[]': _words, ...rest } = form
  return rest
}

/** The same decision on each of these places, as a form would send it. */
export const leaving = (places: Place[], { reason, words }: Decision): LeaveForm => ({
  'leftPlaces[]': places.map(namedIn),
  'leftReasons[]': places.map(() => reason),
  'leftWords[]': places.map(() => words),
})
