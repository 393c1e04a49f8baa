import { z } from 'zod'
import { lineOfText } from '#app/domain/rich-text/text-input.server.ts'

export const CheckName = z.object({
  name: lineOfText({ max: 200 }).refine((name) => name !== '', 'proofs.name.required'),
})
