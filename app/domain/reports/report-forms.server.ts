import { z } from 'zod'
import { shownField } from '#app/domain/form-version.server.ts'
import { leaveFields } from '#app/domain/privacy/leave-form.server.ts'
import { Redaction } from '#app/domain/redactions/redaction-forms.server.ts'
import { lineOfText } from '#app/domain/rich-text/text-input.server.ts'

export const ReportText = z.object({ words: lineOfText({ max: 300 }).default('') })

const reason = lineOfText({ max: 600, required: true })

export const ShowAgain = z.object({ reason, ...shownField, ...leaveFields })
export const RedactReported = z.object({ reason, ...shownField }).and(Redaction)
