import { data, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { lookThrough } from '#app/domain/cases/case-findings.server.ts'
import { SaveDraft } from '#app/domain/cases/case-forms.server.ts'
import { saveDraft } from '#app/domain/cases/draft-actions.server.ts'
import { circlesToBringTo, readDraft } from '#app/domain/cases/draft-queries.server.ts'
import { putBackInDraft, replaceInDraft } from '#app/domain/cases/draft-replacing.server.ts'
import { stepAfter, stepNamed } from '#app/domain/cases/draft-steps.ts'
import { placeOfErased } from '#app/domain/cases/original.server.ts'
import { mustSayWhy } from '#app/domain/privacy/leave-form.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { DraftPage } from '#app/ui/cases/draft-page.tsx'

export const meta = title('cases.draft.title')

export const handle = { enhanced: 'writing' }

export const loader = onRead(async (ctx, { params, request }) => {
  const id = idOf(params.caseId)
  const erased = await placeOfErased(ctx, id)
  if (erased) throw redirect(erased)
  const draft = await readDraft(ctx, id)
  if (draft.state !== 'draft') throw redirect(`/cases/${draft.id}${draft.state === 'checking' ? '/submission' : ''}`)
  const { searchParams } = new URL(request.url)
  return {
    draft,
    step: stepNamed(searchParams.get('step')),
    circles: await circlesToBringTo(ctx),
    ...(await lookThrough(ctx, draft)),
    saved: searchParams.has('saved'),
  }
})

export const action = onWrite(SaveDraft, async (ctx, form, { params, request }) => {
  const id = idOf(params.caseId)
  const step = stepNamed(new URL(request.url).searchParams.get('step'))
  // What was replaced comes back with the texts as they were; to keep those for the next page would be a second place.
  if (form.replace) return data({ replaced: await replaceInDraft(ctx, id, form) })
  if (form.putBack) await putBackInDraft(ctx, id, form)
  else await saveDraft(ctx, id, form)
  // What was typed is kept, also when a reason is missing.
  mustSayWhy(form)
  if (form.next === 'submission') return redirect(`/cases/${id}/submission`)
  if (form.next === 'preview') return redirect(`/cases/${id}/preview?step=${step}`)
  // Who chose between two versions stays with the one that was kept.
  const stays = form.next === 'stay' || form.force === 'yes' || form.putBack || form.leave
  return redirect(`/cases/${id}/draft?step=${stays ? `${step}&saved` : stepAfter(step)}`)
})

export default function Draft() {
  const { draft, ...rest } = useLoaderData<typeof loader>()
  return <DraftPage key={rest.step} draft={draft} {...rest} />
}
