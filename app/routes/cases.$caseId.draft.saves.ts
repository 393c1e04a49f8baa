import { data } from '@remix-run/node'
import { SaveDraft } from '#app/domain/cases/case-forms.server.ts'
import { saveDraft } from '#app/domain/cases/draft-actions.server.ts'
import { idOf, onWrite } from '#app/http/handle.server.ts'

// POST /cases/:caseId/draft/saves: what the page keeps by itself while someone types.
export const action = onWrite(SaveDraft, async (ctx, form, { params }) => {
  const { version, savedAt } = await saveDraft(ctx, idOf(params.caseId), form)
  return data({ ok: true, version, savedAt })
})
