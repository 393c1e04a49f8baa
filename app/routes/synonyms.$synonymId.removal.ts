import { redirect } from '@remix-run/node'
import { takeAwaySynonym } from '#app/domain/synonyms/synonym-actions.server.ts'
import { idOf, NoFields } from '#app/http/handle.server.ts'
import { onPress, standsOn } from '#app/http/press.server.ts'

export { ErrorPage as default } from '#app/ui/errors/error-page.tsx'

export const loader = standsOn(() => '/synonyms')

// POST /synonyms/:synonymId/removal
export const action = onPress(NoFields, async (ctx, _form, { params }) => {
  await takeAwaySynonym(ctx, idOf(params.synonymId))
  return redirect('/synonyms?gone')
})
