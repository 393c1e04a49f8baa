import { redirect } from '@remix-run/node'
import { takeAwaySynonym } from '#app/domain/synonyms/synonym-actions.server.ts'
import { TakeAwaySynonym } from '#app/domain/synonyms/synonym-forms.server.ts'
import { idOf } from '#app/http/handle.server.ts'
import { onPress, standsOn } from '#app/http/press.server.ts'

export { ErrorPage as default } from '#app/ui/errors/error-page.tsx'

export const loader = standsOn(() => '/synonyms')

// POST /synonyms/:synonymId/removal
export const action = onPress(TakeAwaySynonym, async (ctx, { words }, { params }) => {
  const id = idOf(params.synonymId)
  await takeAwaySynonym(ctx, id)
  return redirect(`/synonyms?${new URLSearchParams({ ...(words && { words }), gone: id })}#synonyms`)
})
