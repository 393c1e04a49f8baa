import { z } from 'zod'
import { versionField } from '#app/domain/form-version.server.ts'
import { leaveFields } from '#app/domain/privacy/leave-form.server.ts'
import { lineOfText, linesOfText } from '#app/domain/rich-text/text-input.server.ts'
import { editionLabels, highestNumber } from './series.ts'

const facts = {
  title: lineOfText({ max: 120 }).refine((text) => text !== '', 'series.title.required'),
  about: linesOfText({ max: 1_000 }).default(''),
  ...leaveFields,
}

export const ReviseSeries = z.object({ ...facts, ...versionField })
export type ReviseSeries = z.output<typeof ReviseSeries>

export const MakeSeries = z.object({ id: z.uuid(), circleId: z.uuid('sessions.circle.required'), ...facts })
export type MakeSeries = z.output<typeof MakeSeries>

const texts = z.array(z.string()).max(200).default([])

/** Per series that the form shows a number; without one the session does not stand in it. */
export const ChooseSeries = z
  .object({ seriesIds: z.array(z.uuid()).max(200).default([]), 'number[]': texts, 'label[]': texts, ...versionField })
  .transform((typed, check) => {
    const places = typed.seriesIds.flatMap((seriesId, at) => {
      const number = (typed['number[]'][at] ?? '').trim()
      if (number === '') return []
      const counts = /^\d{1,4}$/.test(number) && Number(number) >= 1 && Number(number) <= highestNumber
      if (!counts) check.addIssue({ code: 'custom', path: [`number-${at}`], message: 'series.number.invalid' })
      const label = editionLabels.find((known) => known === typed['label[]'][at]) ?? 'regular'
      return [{ seriesId, number: Number(number), label, at }]
    })
    return { places, shown: typed.seriesIds, version: typed.version }
  })
export type ChooseSeries = z.output<typeof ChooseSeries>
