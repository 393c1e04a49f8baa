import { z } from 'zod'

const Asking = z.looseObject({
  more: z.string(),
  'rowTime[]': z.array(z.string()).default([]),
  'rowTitle[]': z.array(z.string()).default([]),
})
type Asked = Record<string, string | string[]>

const empty = Array.from({ length: 5 }, () => '')

/**
 * A form with a programme has a second button: "more rows". It sends the form as unfinished as it is, and gets it back
 * with room for more; so it works without JavaScript, and nothing typed is lost or checked too soon.
 */
export const orMoreRows = <Form extends z.ZodType>(form: Form) =>
  z.unknown().transform((typed, check): { more: Asked } | { form: z.output<Form> } => {
    const asking = Asking.safeParse(typed)
    if (asking.success) {
      const { more: _button, ...values } = asking.data
      const rows = {
        'rowTime[]': [...values['rowTime[]'], ...empty],
        'rowTitle[]': [...values['rowTitle[]'], ...empty],
      }
      return { more: { ...(values as Asked), ...rows } }
    }
    const read = form.safeParse(typed)
    if (read.success) return { form: read.data }
    for (const { path, message } of read.error.issues)
      check.addIssue({ code: 'custom', path: path as string[], message })
    return z.NEVER
  })
