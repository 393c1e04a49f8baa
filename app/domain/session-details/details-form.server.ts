import { z } from 'zod'
import { leaveFields } from '#app/domain/privacy/leave-form.server.ts'
import { lineOfText } from '#app/domain/rich-text/text-input.server.ts'
import { webLink } from '#app/domain/rich-text/web-link.server.ts'
import { bodyRoles, linkKinds, most, personRoles, recordings, type SessionDetails } from './session-details.ts'

const texts = z.array(z.string()).default([])
const name = lineOfText({ max: 120 })
const title = lineOfText({ max: 160 })
const question = lineOfText({ max: 200 })

const typed = z.looseObject({
  audienceGroups: z.string().max(1_000, 'form.too-long').default(''),
  'question[]': texts,
  recording: z.enum(recordings, 'form.choose').default('none'),
  'bodyRole[]': texts,
  'bodyName[]': texts,
  'bodyLink[]': texts,
  'personName[]': texts,
  'linkKind[]': texts,
  'linkTitle[]': texts,
  'linkLink[]': texts,
  version: z.string().max(60).default(''),
  ...leaveFields,
})

/** The form as a browser sends it; rows left empty are dropped, and what is wrong is told beside its own field. */
export const DetailsForm = typed.transform((form, check) => {
  const fail = (path: string, message: string) => check.addIssue({ code: 'custom', path: [path], message })
  const read = (shape: z.ZodType<string, string>, value: string, path: string) => {
    const one = shape.safeParse(value)
    if (!one.success) fail(path, one.error.issues[0]?.message ?? '')
    return one.data ?? ''
  }
  const needed = (shape: z.ZodType<string, string>, value: string, path: string, message: string) => {
    if (value.trim() === '') fail(path, message)
    return read(shape, value, path)
  }
  const filled = (lists: string[][], path: string, limit: number) => {
    const rows = Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, at) => at).filter((at) =>
      lists.some((list) => (list[at] ?? '').trim() !== ''),
    )
    if (rows.length > limit) fail(path, 'details.too-many')
    return rows.slice(0, limit)
  }
  const [bodyNames, bodyLinks] = [form['bodyName[]'], form['bodyLink[]']]
  const [linkTitles, links] = [form['linkTitle[]'], form['linkLink[]']]

  const details: SessionDetails = {
    audienceGroups: tagsIn(form.audienceGroups).map((tag) => read(name, tag, 'audienceGroups')),
    leadingQuestions: filled([form['question[]']], 'question-0', most.questions).map((at) =>
      read(question, form['question[]'][at] ?? '', `question-${at}`),
    ),
    recording: form.recording,
    bodies: filled([bodyNames, bodyLinks], 'body-0-name', most.bodies).map((at) => ({
      role: bodyRoles.find((role) => role === form['bodyRole[]'][at]) ?? 'partner',
      name: needed(name, bodyNames[at] ?? '', `body-${at}-name`, 'details.name.required'),
      link: read(webLink, bodyLinks[at] ?? '', `body-${at}-link`),
    })),
    people: filled([form['personName[]']], 'person-0-name', most.people).map((at) => {
      const chosen = [form[`person-${at}-role[]`] ?? []].flat() as string[]
      const roles = personRoles.filter((role) => chosen.includes(role))
      if (roles.length === 0) fail(`person-${at}-name`, 'details.role.required')
      return { name: read(name, form['personName[]'][at] ?? '', `person-${at}-name`), roles }
    }),
    links: filled([linkTitles, links], 'link-0-title', most.links).map((at) => ({
      kind: linkKinds.find((kind) => kind === form['linkKind[]'][at]) ?? 'material',
      title: needed(title, linkTitles[at] ?? '', `link-${at}-title`, 'details.link.title'),
      link: needed(webLink, links[at] ?? '', `link-${at}-link`, 'details.link.required'),
    })),
  }
  if (details.recording === 'available' && !details.links.some(({ kind }) => kind === 'recording'))
    fail('recording', 'details.recording.link')
  const { version, 'leftPlaces[]': leftPlaces, 'leftReasons[]': leftReasons, 'leftWords[]': leftWords } = form
  return {
    details,
    version,
    left: { 'leftPlaces[]': leftPlaces, 'leftReasons[]': leftReasons, 'leftWords[]': leftWords },
  }
})
export type DetailsForm = z.output<typeof DetailsForm>

/** Groups as typed: separated by commas, each once. */
const tagsIn = (line: string) =>
  [...new Set(line.split(',').map((tag) => tag.trim()))].filter(Boolean).slice(0, most.groups)
