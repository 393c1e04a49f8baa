import { z } from 'zod'
import { versionField } from '#app/domain/form-version.server.ts'
import { leaveFields } from '#app/domain/privacy/leave-form.server.ts'
import { lineOfText } from '#app/domain/rich-text/text-input.server.ts'
import { webLink } from '#app/domain/rich-text/web-link.server.ts'
import { itemKinds, mostUses, useMoments } from './library.ts'

const firstYear = 800
const lastYear = 2200

const year = z
  .string()
  .trim()
  .default('')
  .refine((typed) => typed === '' || /^\d{3,4}$/.test(typed), 'library.year.invalid')
  .transform((typed) => (typed === '' ? null : Number(typed)))
  .refine((value) => value === null || (value >= firstYear && value <= lastYear), 'library.year.invalid')

const partOf = z
  .string()
  .default('')
  .refine((id) => id === '' || z.uuid().safeParse(id).success, 'form.choose')
  .transform((id) => id || null)

const anId = z.uuid().or(z.literal('')).catch('')

/** What someone looks for in a library too big for one list, and what stands in their form already. */
export const LookForItems = z
  .object({ words: z.string().max(100).catch(''), 'item[]': z.array(anId).max(100).catch([]), partOf: anId })
  .transform(({ words, partOf, 'item[]': items }) => ({ words, chosen: [...items, partOf] }))

const facts = {
  kind: z.enum(itemKinds, 'form.choose').default('book'),
  title: lineOfText({ max: 200 }).refine((text) => text !== '', 'library.title.required'),
  authors: lineOfText({ max: 200 }).default(''),
  year,
  link: webLink.default(''),
  partOf,
  ...leaveFields,
}

export const ReviseItem = z.object({ ...facts, ...versionField })
export type ReviseItem = z.output<typeof ReviseItem>

export const AddItem = z.object({ id: z.uuid(), circleId: z.uuid('sessions.circle.required'), ...facts })
export type AddItem = z.output<typeof AddItem>

const texts = z.array(z.string()).max(100).default([])
const note = lineOfText({ max: 300 })

/** What is there for a session or a series, row by row; a row without an item is dropped. */
export const ChooseItems = z
  .object({ 'item[]': texts, 'moment[]': texts, 'note[]': texts, ...versionField, ...leaveFields })
  .transform(({ 'item[]': items, 'moment[]': moments, 'note[]': notes, version, ...left }, check) => {
    const fail = (path: string, message: string) => check.addIssue({ code: 'custom', path: [path], message })
    const uses = items.flatMap((itemId, at) => {
      const words = note.safeParse(notes[at] ?? '')
      if (!words.success) fail(`note-${at}`, words.error.issues[0]?.message ?? '')
      if (itemId === '') {
        // Nothing that was typed goes without a word.
        if (words.data) fail(`item-${at}`, 'library.item.required')
        return []
      }
      if (!z.uuid().safeParse(itemId).success) fail(`item-${at}`, 'form.choose')
      if (items.indexOf(itemId) < at) fail(`item-${at}`, 'library.item.twice')
      const moment = useMoments.find((known) => known === moments[at]) ?? 'background'
      return [{ itemId, moment, note: words.data ?? '', at }]
    })
    if (uses.length > mostUses) fail('item-0', 'details.too-many')
    return { uses, version, left }
  })
export type ChooseItems = z.output<typeof ChooseItems>
