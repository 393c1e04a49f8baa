import { type Context, inTransaction } from '#app/domain/context.server.ts'
import { entriesOf, mentionsOf } from '#app/domain/privacy/entries.ts'
import { looked } from '#app/domain/privacy/found-in.server.ts'
import { keyOf } from '#app/domain/privacy/left-standing.ts'
import { beforeIn, replacementIn } from '#app/domain/privacy/replace-form.server.ts'
import { changesFor, documentIn, sourceWith } from '#app/domain/privacy/replaced.ts'
import { canonical } from '#app/domain/rich-text/rich-text.ts'
import { Conflict } from '#app/errors.ts'
import { type SaveDraft, textsFrom } from './case-forms.server.ts'
import { isRich, textsOfCase } from './case-texts.ts'
import { saveDraft } from './draft-actions.server.ts'
import { readDraft } from './draft-queries.server.ts'

/** What was done, with the texts as they were, so that the next page can offer to take it back. */
export type Replaced = { fragment: string; words: string; count: number; version: number; before: string[] }

/** Keep what was typed, and put other words wherever a place stands in the whole draft: someone replaced here is replaced there. */
export function replaceInDraft(ctx: Context, id: string, form: SaveDraft): Promise<Replaced> {
  return inTransaction(ctx, async (ctx) => {
    await saveDraft(ctx, id, form)
    const draft = await readDraft(ctx, id)
    const texts: Record<string, string> = textsOfCase(draft)
    const { place, words } = replacementIn(form)
    const entry = words ? entriesOf(looked(texts, id)).find(({ key }) => key === keyOf(place)) : undefined
    const mentions = entry ? mentionsOf(entry, words) : []
    const fields = [...new Set(mentions.map(({ spot }) => spot.field))]
    const changed = fields.map((field) => {
      const document = documentIn(texts[field] ?? '', isRich(field))
      return [field, entry ? sourceWith(document, changesFor(document, field, entry, words), isRich(field)) : '']
    })
    const { version } = await saveDraft(ctx, id, { ...textsFrom(changed), version: draft.version })
    const before = fields.map((field) => `${field} ${texts[field]}`)
    return { fragment: entry?.fragment ?? place.fragment, words, count: mentions.length, version, before }
  })
}

/**
 * Take a replacement back. What was typed since stays, and goes first: a field that no longer says what it said right
 * after the replacement is left as it is.
 */
export function putBackInDraft(ctx: Context, id: string, form: SaveDraft): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const replaced = await readDraft(ctx, id)
    if (replaced.version !== form.putBack) throw new Conflict('anonymise.put-back.late')
    const then: Record<string, string> = textsOfCase(replaced)
    const typed: Record<string, unknown> = form
    const isUntouched = (field: string) =>
      typed[field] === undefined || canonical([typed[field]].flat().join(', ')) === canonical(then[field] ?? '')
    const { version } = await saveDraft(ctx, id, form)
    const back = Object.entries(beforeIn(form)).filter(([field]) => isUntouched(field))
    await saveDraft(ctx, id, { ...textsFrom(back), version })
  })
}
