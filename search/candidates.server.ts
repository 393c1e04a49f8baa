import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '#app/access/viewer.ts'
import { visibleTo } from '#app/access/visibility.ts'
import type { QueryWord } from './dutch/query-words.ts'
import type { Frequencies } from './word-weights.server.ts'

/** So many documents are weighed and counted at most. Words that find more are too common to tell them apart. */
export const mostCandidates = 4_000

/** What a viewer may see and the words may mean, weighed: kind, id, themes, sector, day, held, rank. */
export function candidates(viewer: Viewer, sought: QueryWord[], frequencies: Frequencies): RawBuilder<unknown> {
  // Security: whatever is asked, only what shares a key with the viewer is ever looked at or counted (L07, L09, L11).
  const visible = visibleTo(viewer, sql.ref('audience'))
  if (sought.length === 0) return newest(visible)

  const { best, others } = askFor(sought, frequencies)
  return sql`
    select kind, id, themes, sector, day, ${weight(sought, frequencies)} as held, ${rank(sought)} as rank from (
      (select * from "searchDocuments" where words @@ ${best}::tsquery and ${visible} limit ${mostCandidates})
      union all
      (select * from "searchDocuments" where words @@ ${others}::tsquery and ${visible} limit ${mostCandidates})
    ) as document limit ${mostCandidates}
  `
}

const newest = (visible: RawBuilder<unknown> | ReturnType<typeof visibleTo>) => sql`
  select kind, id, themes, sector, day, 0 as held, 0 as rank from "searchDocuments" where ${visible}
  order by day desc nulls last, id limit ${mostCandidates}
`

/**
 * First what holds all words; of one word, what holds it in its title or themes. Then what holds any of them, beginning
 * with the rarest: a word that half of all texts hold adds nothing to a rare one but work.
 */
function askFor(sought: QueryWord[], { documents, of }: Frequencies) {
  const [only] = sought
  const best = only && sought.length === 1 ? asked(only, 'AB') : sought.map((word) => asked(word)).join(' & ')
  let room = mostCandidates
  const rareFirst = sought.toSorted((a, b) => of(a.stem) - of(b.stem))
  const useful = rareFirst.filter((word, index) => {
    room -= of(word.stem) * documents
    return index === 0 || room > 0
  })
  return { best, others: `(${useful.map((word) => asked(word)).join(' | ')}) & !(${best})` }
}

/** What holds every word comes before all else, and then what holds the words that tell most. */
const weight = (sought: QueryWord[], { weightOf }: Frequencies) =>
  sql`(${sql.join(
    sought.map((word) => sql`(words @@ ${asked(word)}::tsquery)::int * ${weightOf(word.stem)}::real`),
    sql` + `,
  )})`

/** Of those that hold the same words: title before themes, themes before text, half a word last. */
const rank = (sought: QueryWord[]) =>
  sql`ts_rank('{0.1, 0.2, 0.5, 1}', words, ${sought.map((word) => asked(word)).join(' | ')}::tsquery)`

// Security: words hold letters and digits only (dutch/words.ts); the quotes are a second lock.
const asked = ({ form, stem, prefix }: QueryWord, fields = '') => {
  const whole = fields ? `'${stem}':${fields}` : `'${stem}'`
  return prefix ? `(${whole} | '${form}':*${fields})` : whole
}
