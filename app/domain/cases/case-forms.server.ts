import { z } from 'zod'
import { shownField } from '#app/domain/form-version.server.ts'
import { leaveFields } from '#app/domain/privacy/leave-form.server.ts'
import { replaceFields } from '#app/domain/privacy/replace-form.server.ts'
import { lineOfText, richText } from '#app/domain/rich-text/text-input.server.ts'
import { Invalid } from '#app/errors.ts'
import { informedAnswers, longestStory, reaches, requests, themesIn } from './case.ts'

const sector = z.enum(['care', 'education', 'municipality', 'social', 'other'])
const circleId = z.union([z.uuid(), z.literal('').transform(() => null)])
const story = richText({ max: longestStory }).optional()
const question = lineOfText({ max: 300 }).optional()

const written = {
  title: lineOfText({ max: 160 }).optional(),
  happening: story,
  goesWell: story,
  runsInto: story,
  tried: story,
  uncertainty1: question,
  uncertainty2: question,
  uncertainty3: question,
  themes: lineOfText({ max: 300 }).transform(themesIn).optional(),
  roleTitle: lineOfText({ max: 80 }).optional(),
}

const WrittenTexts = z.object(written)

/** Texts of a draft that do not come by its own form, taken in as if they did: what is too long or odd is met here too. */
export function textsFrom(fields: string[][]): z.output<typeof WrittenTexts> {
  const { data, error } = WrittenTexts.safeParse(Object.fromEntries(fields))
  if (!data) throw new Invalid(Object.fromEntries(error.issues.map(({ path, message }) => [path.join(), [message]])))
  return data
}

/** A draft may be as unfinished as it is; only what cannot be kept is refused. A field that is not sent stays. */
export const SaveDraft = z.object({
  version: z.coerce.number().int().optional(),
  /** "Keep what stands here", after seeing both versions. */
  force: z.literal('yes').optional(),
  ...written,
  groupMay: z.enum(requests).optional(),
  circleId: circleId.optional(),
  reach: z.enum(reaches).optional(),
  sector: sector.optional(),
  informed: z.enum(informedAnswers).optional(),
  /** Why something stays, given while writing. */
  ...leaveFields,
  ...replaceFields,
  /** Where the form goes next; no part of the case. */
  next: z.string().max(40).optional(),
})
export type SaveDraft = z.output<typeof SaveDraft>

export const StartCase = z.object({
  id: z.uuid(),
  uncertainty: lineOfText({ max: 300 }).optional(),
  /** A case of one's own whose released text the new one begins with. */
  from: z.uuid().optional(),
})

/** The writer's own look, before a host looks (method.md g.2: two tests). */
export const SubmitCase = z.object({
  unrecognisable: z.literal('yes', 'cases.submission.confirm'),
  fair: z.literal('yes', 'cases.submission.confirm'),
  /** Security: what was confirmed is the text on the page, with its readers. */
  ...shownField,
  /** Asked only where something points straight at a person: why it stays. */
  ...leaveFields,
})

export const SuggestChanges = z.object({
  note: lineOfText({ max: 600 }),
  title: lineOfText({ max: 160 }),
  happening: richText({ max: longestStory }),
  goesWell: richText({ max: longestStory }),
  runsInto: richText({ max: longestStory }),
  tried: richText({ max: longestStory }),
  uncertainty1: lineOfText({ max: 300 }),
  uncertainty2: lineOfText({ max: 300 }),
  uncertainty3: lineOfText({ max: 300 }),
  themes: lineOfText({ max: 300 })
    .transform((typed) => themesIn(typed).join(', '))
    .optional(),
  roleTitle: lineOfText({ max: 80 }).optional(),
  ...shownField,
  ...leaveFields,
})
/** What does not come by a form was never shown on a page. */
export type SuggestChanges = Omit<z.output<typeof SuggestChanges>, 'version'> & { version?: string }

/** Security: only what the host has before them is opened, whatever was handed in since. */
export const ReleaseCase = z.object({ looked: z.literal('yes', 'cases.check.confirm'), ...shownField })

/** Which of the host's suggestions the author takes over. */
export const TakeSuggestions = z.object({ 'take[]': z.array(z.string().max(20)).max(10).default([]), ...shownField })
