import { z } from 'zod'
import { leaveFields } from '#app/domain/privacy/leave-form.server.ts'
import { richText } from '#app/domain/rich-text/text-input.server.ts'
import { postKinds } from './thread.ts'

export const AddPost = z.object({
  id: z.uuid(),
  kind: z.enum(postKinds, { error: 'form.choose' }),
  body: richText({ max: 4_000, required: true }),
  ...leaveFields,
})
