import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SaveDraft } from '#app/domain/cases/case-forms.server.ts'
import { saveDraft } from '#app/domain/cases/draft-actions.server.ts'
import { circlesToBringTo, findingsIn, readDraft, togetherInCase } from '#app/domain/cases/draft-queries.server.ts'
import { draftSteps, stepAfter } from '#app/domain/cases/draft-steps.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { DraftPage } from '#app/ui/cases/draft-page.tsx'

export const meta = title('cases.draft.title')

export const handle = { enhanced: true }

export const loader = onRead(async (ctx, { params, request }) => {
  const draft = await readDraft(ctx, idOf(params.caseId))
  if (draft.state !== 'draft') throw redirect(`/cases/${draft.id}${draft.state === 'checking' ? '/submission' : ''}`)
  const { searchParams } = new URL(request.url)
  const step = draftSteps.find((known) => known === searchParams.get('step')) ?? 'story'
  return {
    draft,
    step,
    circles: await circlesToBringTo(ctx),
    findings: findingsIn(draft),
    together: togetherInCase(draft),
    saved: searchParams.has('saved'),
  }
})

export const action = onWrite(SaveDraft, async (ctx, form, { params, request }) => {
  const id = idOf(params.caseId)
  const step = new URL(request.url).searchParams.get('step') ?? 'story'
  await saveDraft(ctx, id, form)
  if (form.next === 'submission') return redirect(`/cases/${id}/submission`)
  // Who chose between two versions stays with the one that was kept.
  const stays = form.next === 'stay' || form.force === 'yes'
  return redirect(`/cases/${id}/draft?step=${stays ? `${step}&saved` : stepAfter(step)}`)
})

export default function Draft() {
  const { draft, ...rest } = useLoaderData<typeof loader>()
  return <DraftPage key={rest.step} draft={draft} {...rest} />
}
