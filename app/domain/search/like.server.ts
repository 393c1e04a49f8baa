import type { Context } from '#app/domain/context.server.ts'
import { toPlainText } from '#app/domain/rich-text/rich-text.ts'
import { NotFound } from '#app/errors.ts'
import type { Language } from '#app/i18n/translate.ts'
import { countedFor } from '#search/own-count.server.ts'
import { tellingWords } from '#search/telling.ts'
import { readVocabulary } from '#search/vocabulary.server.ts'
import type { Like } from './search-address.ts'
import { readThings } from './things.server.ts'

/** What others are held against. Security: read as this viewer reads it; to all others it does not exist. */
export async function readLike(ctx: Context, { kind, id }: Like, language: Language) {
  const [facts] = await readThings(ctx, { [kind]: [id] }, language)
  if (!facts) throw new NotFound(kind)
  const { caseId = null } =
    (await ctx.db
      .selectFrom('searchDocuments')
      .select('caseId')
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirst()) ?? {}
  const title = toPlainText(facts.title)
  const [head, body] = [[title, ...facts.themes].join('\n'), facts.texts.map(toPlainText).join('\n')]
  // Security: which words tell most is counted as this viewer may (L08).
  const { made } = await countedFor(ctx.viewer, await readVocabulary(), (own) => tellingWords(head, body, own))
  return {
    title,
    words: made.join(' '),
    besides: { kind, id, caseId },
  }
}
