import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { lookThrough } from '#app/domain/cases/case-findings.server.ts'
import { SubmitCase } from '#app/domain/cases/case-forms.server.ts'
import { seenByWriter } from '#app/domain/cases/case-seen.server.ts'
import { readDraft, waitsForNobody } from '#app/domain/cases/draft-queries.server.ts'
import { placeOfErased } from '#app/domain/cases/original.server.ts'
import { previewOf } from '#app/domain/cases/preview.server.ts'
import { missingIn, submitCase } from '#app/domain/cases/submission-actions.server.ts'
import { isSoleHost } from '#app/domain/cases/who-may-look.server.ts'
import { versionOf } from '#app/domain/form-version.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SubmissionPage } from '#app/ui/cases/submission-page.tsx'

export const meta = title('cases.submission.title')

export const loader = onRead(async (ctx, { params }) => {
  const id = idOf(params.caseId)
  const erased = await placeOfErased(ctx, id)
  if (erased) throw redirect(erased)
  const draft = await readDraft(ctx, id)
  if (draft.state !== 'draft' && draft.state !== 'checking') throw redirect(`/cases/${draft.id}`)
  return {
    id: draft.id,
    inviteAt: (await isSoleHost(ctx, draft.circleId)) ? `/circles/${draft.circleId}/invitations` : undefined,
    waiting: draft.state === 'checking',
    nobody: await waitsForNobody(ctx, draft.id),
    preview: previewOf(draft),
    version: versionOf(seenByWriter(draft)),
    ...(await lookThrough(ctx, draft)),
    missing: Object.keys(missingIn(draft)),
  }
})

export const action = onWrite(SubmitCase, async (ctx, form, { params }) => {
  const id = idOf(params.caseId)
  await submitCase(ctx, id, form)
  return redirect(`/cases/${id}/submission`)
})

export default function Submission() {
  return <SubmissionPage {...useLoaderData<typeof loader>()} />
}
