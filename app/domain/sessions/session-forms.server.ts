import { z } from 'zod'
import { isMethodKey } from '#app/domain/methods/method-catalogue.server.ts'
import { lineOfText, richText } from '#app/domain/rich-text/text-input.server.ts'
import { momentOf } from './local-time.server.ts'
import { programmeIn } from './programme-input.server.ts'
import { enrolmentRoles, mostSeats, visibilities } from './session.ts'

const needed = (max: number) => lineOfText({ max }).refine((text) => text !== '', 'form.required')

// Security: an address becomes a link, so it may only lead over the web.
const webLink = lineOfText({ max: 500 }).refine((link) => link === '' || isWebLink(link), 'sessions.onlineLink.invalid')

const rows = z.array(z.string()).max(1_000).default([])

const typed = z.object({
  title: needed(160),
  introduction: richText({ max: 6_000 }).default(''),
  visibility: z.enum(visibilities, 'form.required').default('everyone'),
  date: z.string().trim(),
  start: z.string().trim(),
  end: z.string().trim(),
  place: lineOfText({ max: 200 }).default(''),
  onlineLink: webLink.default(''),
  accessFacts: lineOfText({ max: 300 }).default(''),
  capacity: z.coerce
    .number('sessions.capacity.invalid')
    .int('sessions.capacity.invalid')
    .min(1, 'sessions.capacity.invalid')
    .max(mostSeats, 'sessions.capacity.invalid'),
  methodKey: z.string().refine(isMethodKey, 'sessions.method.required'),
  'rowTime[]': rows,
  'rowTitle[]': rows,
})
type Typed = z.output<typeof typed>

/** Planning a session and revising it ask for the same; the circle is chosen once. */
export const ReviseSession = typed.transform((form, check) => {
  const hours = hoursIn(form, check)
  const programme = programmeIn(form['rowTime[]'], form['rowTitle[]'], check)
  const { date, start, end, 'rowTime[]': _times, 'rowTitle[]': _titles, ...rest } = form
  if (rest.place === '' && rest.onlineLink === '')
    check.addIssue({ code: 'custom', path: ['place'], message: 'sessions.place.required' })
  return { ...rest, ...hours, programme }
})
export type ReviseSession = z.output<typeof ReviseSession>

export const PlanSession = z.object({ id: z.uuid(), circleId: z.uuid('sessions.circle.required') }).and(ReviseSession)
export type PlanSession = ReviseSession & { id: string; circleId: string }

export const CancelSession = z.object({ reason: needed(300) })

export const PickCases = z.object({ caseIds: z.array(z.uuid()).max(20, 'sessions.cases.too-many').default([]) })

export const ChooseSeat = z.object({
  role: z.enum(enrolmentRoles, 'form.required'),
  brings: lineOfText({ max: 300 }).default(''),
  needs: lineOfText({ max: 300 }).default(''),
})
export type ChooseSeat = z.output<typeof ChooseSeat>

const never = new Date(0)

function hoursIn({ date, start, end }: Typed, check: z.RefinementCtx) {
  const fail = (path: string, message: string) => {
    check.addIssue({ code: 'custom', path: [path], message })
    return never
  }
  const from = momentOf(date, start)
  const startsAt = from instanceof Date ? from : fail(from.field === 'date' ? 'date' : 'start', from.problem)
  const until = momentOf(date, end)
  if (!(until instanceof Date)) {
    if (until.field === 'time') fail('end', until.problem)
    return { startsAt, endsAt: never }
  }
  // A session ends on the day it starts, so an earlier time is a slip and not the next day.
  if (startsAt !== never && until <= startsAt) fail('end', 'sessions.time.end-before-start')
  return { startsAt, endsAt: until }
}

function isWebLink(link: string): boolean {
  return URL.canParse(link) && /^https?:$/.test(new URL(link).protocol)
}
