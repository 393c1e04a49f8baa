import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { saveDraft } from './draft-actions.server.ts'
import { closeSuggestions } from './submission-actions.server.ts'
import { readSuggestion } from './suggestion-queries.server.ts'

/** Take over the chosen suggestions and leave the others; either way they are dealt with. */
export function takeSuggestions(ctx: Context, caseId: string, fields: string[]): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const { changes } = await readSuggestion(ctx, caseId)
    const taken = changes.filter(({ field }) => fields.includes(field))
    if (taken.length > 0) {
      await saveDraft(ctx, caseId, Object.fromEntries(taken.map(({ field, proposed }) => [field, proposed])))
    }
    await closeSuggestions(ctx, caseId)
  })
}
