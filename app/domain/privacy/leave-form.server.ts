import { z } from 'zod'
import { lineOfText } from '#app/domain/rich-text/text-input.server.ts'
import { type Decision, keyOf, type Place, reasons } from './left-standing.ts'

const many = (one: z.ZodType<string, string>) => z.array(one).max(200).optional()

/**
 * What every form may carry whose text others will read: per place that was found a reason to let it stand, in the
 * order in which the form asked. A reason that is left empty decides nothing.
 */
export const leaveFields = {
  'leftPlaces[]': many(z.string().max(6_000)),
  'leftReasons[]': many(z.string().max(40)),
  'leftWords[]': many(lineOfText({ max: 200 })),
}
export type LeaveForm = { [name in keyof typeof leaveFields]?: string[] | undefined }

export type Given = Decision & { key: string }

/** The decisions a form carries. */
export function decisionsIn(form: LeaveForm): Given[] {
  return (form['leftPlaces[]'] ?? []).flatMap((key, at) => {
    const reason = reasons.find((known) => known === form['leftReasons[]']?.[at])
    return reason ? [{ key, reason, words: form['leftWords[]']?.[at] ?? '' }] : []
  })
}

/** A form's other fields, to be kept as they are. */
export function withoutLeave<F extends LeaveForm>(form: F): Omit<F, keyof LeaveForm> {
  const { 'leftPlaces[]': _places, 'leftReasons[]': _reasons, 'leftWords[]': _words, ...rest } = form
  return rest
}

/** The same decision on each of these places, as a form would send it. */
export const leaving = (places: Place[], { reason, words }: Decision): LeaveForm => ({
  'leftPlaces[]': places.map(keyOf),
  'leftReasons[]': places.map(() => reason),
  'leftWords[]': places.map(() => words),
})
