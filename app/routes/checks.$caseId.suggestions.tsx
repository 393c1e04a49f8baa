import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SuggestChanges } from '#app/domain/cases/case-forms.server.ts'
import { seenByHost } from '#app/domain/cases/case-seen.server.ts'
import { textsOfCase } from '#app/domain/cases/case-texts.ts'
import { suggestChanges } from '#app/domain/cases/check-actions.server.ts'
import { readCheck } from '#app/domain/cases/check-queries.server.ts'
import { shownOf, touchedIn } from '#app/domain/cases/suggestion-shown.server.ts'
import { versionOf } from '#app/domain/form-version.server.ts'
import { idOf, onRead, onWrite } from '#app/http/handle.server.ts'
import { title } from '#app/i18n/page-title.ts'
import { SuggestPage } from '#app/ui/cases/suggest-page.tsx'

export const meta = title('cases.check.suggest')

export const loader = onRead(async (ctx, { params }) => {
  const check = await readCheck(ctx, idOf(params.caseId))
  const texts = textsOfCase(check)
  return { id: check.id, texts, findings: check.findings, shown: shownOf(texts), version: versionOf(seenByHost(check)) }
})

export const action = onWrite(
  SuggestChanges,
  async (ctx, form, { params }) => {
    await suggestChanges(ctx, idOf(params.caseId), form)
    return redirect('/checks?said=sent')
  },
  async (_ctx, typed) => ({ touched: touchedIn(typed) }),
)

export default function Suggest() {
  return <SuggestPage {...useLoaderData<typeof loader>()} />
}
