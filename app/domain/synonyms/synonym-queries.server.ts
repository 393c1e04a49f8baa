import { randomUUID } from 'node:crypto'
import { authorise } from '#app/access/policy.ts'
import { type Context, dayOf } from '#app/domain/context.server.ts'
import { fold } from '#search/dutch/fold.ts'
import { listUnanswered } from './unanswered.server.ts'

const mostShown = 500

type Look = { words?: string; changed?: string | null }

/**
 * What hosts tend together: the words nobody found anything by, the synonyms, and those of before. `words`: only pairs with
 * these in them; `changed`: the pair that was added or taken away just now, whose letter is wanted.
 */
export async function readSynonymPage(ctx: Context, { words = '', changed }: Look = {}) {
  authorise(ctx.viewer, 'synonym.read')
  const [searches, all] = await Promise.all([listUnanswered(ctx), listSynonyms(ctx)])
  const found = all.filter(({ one, other }) => fold(`${one} = ${other}`).includes(fold(words)))
  return {
    id: randomUUID(),
    searches,
    words,
    inUse: all.filter(({ takenOn }) => !takenOn).length,
    synonyms: found
      .filter(({ takenOn }) => !takenOn)
      .slice(0, mostShown)
      .sort((a, b) => alphabet.compare(a.one, b.one) || alphabet.compare(a.other, b.other)),
    before: found.filter(({ takenOn, one }) => takenOn && one).slice(0, mostShown),
    letter: all.find(({ id }) => id === changed)?.letter,
  }
}

export type SynonymPage = Awaited<ReturnType<typeof readSynonymPage>>
export type Synonym = SynonymPage['synonyms'][number]

/** The newest first. Who did it is told to hosts only. */
async function listSynonyms({ db }: Context) {
  const rows = await db
    .selectFrom('synonyms as s')
    .leftJoin('members as added', 'added.id', 's.addedById')
    .leftJoin('members as took', 'took.id', 's.takenAwayById')
    .select(['s.id', 's.one', 's.other', 's.addedAt', 's.takenAwayAt', 'added.name as addedBy', 'took.name as takenBy'])
    .orderBy('s.takenAwayAt', (order) => order.desc().nullsFirst())
    .orderBy('s.addedAt', 'desc')
    .orderBy('s.id')
    .execute()
  return rows.map(({ addedAt, takenAwayAt, ...row }) => ({
    ...row,
    letter: letterOf(row.one),
    addedOn: dayOf(addedAt),
    takenOn: takenAwayAt && dayOf(takenAwayAt),
  }))
}

const alphabet = new Intl.Collator('nl', { numeric: true })

/** Where one looks for it in a word list. */
function letterOf(words: string): string {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(fold(words)) ?? []
  return /\d/.test(first) ? '0–9' : first.toUpperCase()
}
