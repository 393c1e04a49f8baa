import { z } from 'zod'
import { lineOfText } from '#app/domain/rich-text/text-input.server.ts'
import { isSame, placeIn } from './left-standing.ts'

/** What a form carries to put other words wherever a place stands in all the texts it belongs to, and to take that back. */
export const replaceFields = {
  /** The place whose button was pressed. */
  replace: z.string().max(6_000).optional(),
  /** Per place the words that are chosen for it, in the same order. */
  'replacePlaces[]': z.array(z.string().max(6_000)).max(200).optional(),
  'replaceWords[]': z
    .array(lineOfText({ max: 200 }))
    .max(200)
    .optional(),
  /** The version that is put back, if nothing was kept since; and the texts as they were before it, "field text". */
  putBack: z.coerce.number().int().optional(),
  /** What the page put other words for since it was kept: the draft may never have said it. */
  'onceNamed[]': z.array(z.string().max(6_000)).max(200).optional(),
  'before[]': z.array(z.string().max(24_100)).max(20).optional(),
}
type ReplaceForm = { [name in keyof typeof replaceFields]?: z.output<(typeof replaceFields)[name]> }

/** Which place becomes which words. */
export function replacementIn(form: ReplaceForm) {
  const place = placeIn(form.replace ?? '')
  const at = form['replacePlaces[]']?.findIndex((name) => isSame(placeIn(name), place)) ?? -1
  return { place, words: form['replaceWords[]']?.[at] ?? '' }
}

export const beforeIn = (form: ReplaceForm): Record<string, string> =>
  Object.fromEntries((form['before[]'] ?? []).map((one) => one.split(/ (.*)/s).slice(0, 2)))

/** A form's other fields, to be kept as they are. */
export function withoutReplace<F extends ReplaceForm>(form: F): Omit<F, keyof ReplaceForm> {
  const {
    replace: _r,
    'replacePlaces[]': _p,
    'replaceWords[]': _w,
    putBack: _b,
    'before[]': _t,
    'onceNamed[]': _o,
    ...rest
  } = form
  return rest
}
