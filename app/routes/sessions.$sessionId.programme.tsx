import { data, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { saveProgramme } from '#app/domain/programme/programme-actions.server.ts'
import { fieldsOf } from '#app/domain/programme/programme-draft.ts'
import { ProgrammeForm } from '#app/domain/programme/programme-forms.server.ts'
import { outlineOf } from '#app/domain/programme/programme-outline.server.ts'
import { readProgrammeToMake, rowsOfMethod } from '#app/domain/programme/programme-queries.server.ts'
import { takeStep } from '#app/domain/programme/programme-steps.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { ProgrammePage } from '#app/ui/programme/programme-page.tsx'

export const meta = title('programme.make')

export const loader = onRead((ctx, { params }) => readProgrammeToMake(ctx, idOf(params.sessionId)))

// Only the main button keeps anything. Those beside a row give the form back with its rows moved.
export const action = onWrite(ProgrammeForm, async (ctx, form, { params, context }) => {
  const id = idOf(params.sessionId)
  if (!('step' in form)) {
    await saveProgramme(ctx, id, form)
    return redirect(`/sessions/${id}?said=programme`)
  }
  const { session } = await readProgrammeToMake(ctx, id)
  const drafts = form.step === 'method' ? rowsOfMethod(session.methodKey, context.language) : form.drafts
  const { rows, focus } = takeStep(form.step, drafts, session)
  const values = { ...form.typed, ...fieldsOf(rows) }
  return data({ errors: {}, values, focus, outline: outlineOf(rows, session) })
})

export default function Programme() {
  return <ProgrammePage {...useLoaderData<typeof loader>()} />
}
