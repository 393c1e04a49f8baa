import { randomUUID } from 'node:crypto'
import { authorise } from '#app/access/policy.ts'
import { type Context, dayOf } from '#app/domain/context.server.ts'
import { listUnanswered } from './unanswered.server.ts'

const mostShown = 500

/** What hosts tend together: the words nobody found anything by, the synonyms, and those of before. */
export async function readSynonymPage(ctx: Context) {
  authorise(ctx.viewer, 'synonym.read')
  const [searches, synonyms] = await Promise.all([listUnanswered(ctx), listSynonyms(ctx)])
  return {
    id: randomUUID(),
    searches,
    synonyms: synonyms.filter(({ takenOn }) => !takenOn),
    before: synonyms.filter(({ takenOn, one }) => takenOn && one),
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
    .limit(mostShown)
    .execute()
  return rows.map(({ addedAt, takenAwayAt, ...row }) => ({
    ...row,
    addedOn: dayOf(addedAt),
    takenOn: takenAwayAt && dayOf(takenAwayAt),
  }))
}
