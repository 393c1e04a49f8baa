import { diffWords } from 'diff'
import type { Context } from '#app/domain/context.server.ts'
import { NotFound } from '#app/errors.ts'
import { textsOfCase } from './case-texts.ts'
import { readDraft } from './draft-queries.server.ts'
import { type Piece, type Suggested, suggestedFields } from './suggestion.ts'

/** What a host proposes for my case, beside what I wrote. For its author alone. */
export async function readSuggestion(ctx: Context, caseId: string) {
  const draft = await readDraft(ctx, caseId)
  const found = await ctx.db
    .selectFrom('caseSuggestions')
    .leftJoin('members', 'members.id', 'caseSuggestions.hostId')
    .select(['caseSuggestions.id', 'caseSuggestions.note', 'caseSuggestions.texts', 'caseSuggestions.createdAt'])
    .select('members.name as hostName')
    .where('caseId', '=', caseId)
    .where('closedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .executeTakeFirst()
  if (!found) throw new NotFound('suggestion')
  const texts = found.texts as Partial<Suggested>
  const mine = textsOfCase(draft)
  const changes = suggestedFields.flatMap((field) => {
    const proposed = texts[field]
    return proposed === undefined ? [] : [{ field, proposed, pieces: compare(mine[field], proposed) }]
  })
  return { id: found.id, note: found.note, hostName: found.hostName, createdAt: found.createdAt, changes }
}

/** What the writer has before them: each proposal, beside their own text as it is now. */
export const seenOfSuggestion = ({ id, changes }: Pick<Suggestion, 'id' | 'changes'>) => ({ id, changes })

type Suggestion = Awaited<ReturnType<typeof readSuggestion>>

export const hasSuggestion = async ({ db }: Context, caseId: string) =>
  Boolean(
    await db
      .selectFrom('caseSuggestions')
      .select('id')
      .where('caseId', '=', caseId)
      .where('closedAt', 'is', null)
      .executeTakeFirst(),
  )

const compare = (mine: string, proposed: string): Piece[] =>
  diffWords(mine, proposed).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }))
