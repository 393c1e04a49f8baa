import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { mustKnow } from '#app/domain/form-version.server.ts'
import { textsFrom } from './case-forms.server.ts'
import { lockCase } from './case-state.server.ts'
import { saveDraft } from './draft-actions.server.ts'
import { closeSuggestions } from './submission-actions.server.ts'
import { readSuggestion, seenOfSuggestion } from './suggestion-queries.server.ts'

/**
 * Take over the chosen suggestions and leave the others; either way they are dealt with.
 * @throws Conflict when `version` is of another text of mine, or of other suggestions.
 */
export function takeSuggestions(ctx: Context, caseId: string, fields: string[], version?: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    await lockCase(ctx, caseId)
    const suggestion = await readSuggestion(ctx, caseId)
    // Security: a proposal holds words of an earlier text. What the writer took out since comes back only before their eyes.
    mustKnow(version, seenOfSuggestion(suggestion), 'cases.suggestions.changed-meanwhile')
    const { changes } = suggestion
    const taken = changes.filter(({ field }) => fields.includes(field))
    if (taken.length > 0) {
      await saveDraft(ctx, caseId, textsFrom(taken.map(({ field, proposed }) => [field, proposed])))
    }
    await closeSuggestions(ctx, caseId)
  })
}
