import { z } from 'zod'

/** The button says what it will do, so that pressing twice does not undo the first. */
export const Recognise = z.object({ recognised: z.enum(['yes', 'no'], { error: 'form.choose' }) })
