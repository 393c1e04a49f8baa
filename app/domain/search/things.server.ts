import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { visibleTo } from '#app/access/visibility.ts'
import type { Context } from '#app/domain/context.server.ts'
import type { Language } from '#app/i18n/translate.ts'
import { findMethodById } from './method-documents.server.ts'
import type { Kind } from './search-address.ts'

/** What a search page shows of one thing, as it is now. */
export type Facts = {
  kind: Kind
  id: string
  title: string
  /** Field by field, in the notation of rich-text. */
  texts: string[]
  themes: string[]
  caseTitle: string | null
  sector: string | null
  /** A day, or of a session its moment. */
  day: string | null
  until: string | null
  state: string | null
  heldAt: string | null
  threadOf: 'uncertainty' | 'insight' | null
  threadId: string | null
  number: number | null
  /** The key of a method. */
  method?: string
}

type Ids = Partial<Record<Kind, string[]>>

/**
 * Read hits again. Security: an index may be late or wrong; what this viewer may not read now is not among the answers,
 * and every word that is shown comes from here (docs/decisions/0005).
 */
export async function readThings({ db, viewer }: Context, ids: Ids, language: Language): Promise<Facts[]> {
  const may = (audience: string) => visibleTo(viewer, sql.ref(audience)) as RawBuilder<SqlBool>
  const { method = [], ...kept } = ids
  const parts = Object.entries(kept).map(([kind, ids]) => {
    const { columns, from, where } = readings(may)[kind as Kept]
    const id = sql.ref(`${kind === 'case' ? 'c' : 't'}.id`)
    return sql`select ${kind}::text, ${id}::text, ${columns} from ${from} where ${where} and ${id} = any(${ids}::uuid[])`
  })
  const found = readMethods(method, language)
  if (parts.length === 0) return found
  const { rows } = await sql<Facts>`
    select * from (${sql.join(parts, sql` union all `)}) as thing(kind, id, title, texts, themes, "caseTitle", sector, day, until,
      state, "heldAt", "threadOf", "threadId", number)
  `.execute(db)
  return [...rows, ...found]
}

/** Methods are in no table, and for everyone. */
const readMethods = (ids: string[], language: Language): Facts[] =>
  ids.flatMap((id) => {
    const method = findMethodById(id)
    if (!method) return []
    const texts = [method.purpose[language], method.good_when[language], method.avoid_when[language]]
    return [{ ...bare, kind: 'method', id, title: method.name[language], texts, method: method.key }]
  })

const bare = {
  themes: [],
  caseTitle: null,
  sector: null,
  day: null,
  until: null,
  state: null,
  heldAt: null,
  threadOf: null,
  threadId: null,
  number: null,
}

type Kept = Exclude<Kind, 'method'>

type Reading = { columns: RawBuilder<unknown>; from: RawBuilder<unknown>; where: RawBuilder<unknown> }

const released = sql`c.state not in ('draft', 'checking', 'withdrawn')`
const approved = (table: string) => sql`${sql.ref(table)}.state not in ('sketched', 'blocked')`
const none = sql`null::text`
const empty = sql`'{}'::text[]`
const texts = (fields: RawBuilder<unknown>) => sql`array_remove(array[${fields}]::text[], null)`
const programme = sql`(
  select string_agg(title, E'\n\n' order by position) from "programmeRows" where "sessionId" = t.id
)`
const details = sql`(
  select array_to_string(d."leadingQuestions" || d."audienceGroups", E'\n\n') from "sessionDetails" d where d."sessionId" = t.id
)`

// Columns in one order: title, texts, themes, case title, sector, day, until, state, held at, thread of, thread, number.
const readings = (may: (audience: string) => RawBuilder<SqlBool>): Record<Kept, Reading> => ({
  case: {
    columns: sql`c.title, ${texts(sql`c.happening, c."goesWell", c."runsInto", c.tried`)}, c.themes, ${none}, c.sector,
      c."openedOn"::text, ${none}, c.state, ${none}, ${none}, ${none}, null::int`,
    from: sql`cases c`,
    where: sql`${may('c.audience')} and ${released}`,
  },
  uncertainty: {
    columns: sql`t.question, ${empty}, c.themes, c.title, c.sector, c."openedOn"::text, ${none}, t.state, ${none}, ${none}, ${none}, null::int`,
    from: sql`uncertainties t join cases c on c.id = t."caseId"`,
    where: sql`${may('c.audience')} and ${released}`,
  },
  insight: {
    columns: sql`t.seen, ${texts(sql`t.thought, t."holdsWhen"`)}, coalesce(c.themes, '{}'), c.title, c.sector, t."publishedOn"::text, ${none},
      t.state, s."startsAt"::text, ${none}, ${none}, null::int`,
    // Security: the case and the session beside an insight are named only to who may read those too.
    from: sql`insights t left join cases c on c.id = t."caseId" and ${may('c.audience')} and ${released}
      left join harvests h on h.id = t."harvestId"
      left join sessions s on s.id = h."sessionId" and ${may('s.audience')}`,
    where: sql`${may('t.audience')} and ${approved('t')}`,
  },
  session: {
    columns: sql`t.title, ${texts(sql`t.introduction, ${programme}, ${details}, t.place`)}, ${empty},
      ${none}, ${none}, t."startsAt"::text, t."endsAt"::text, t.state, ${none}, ${none}, ${none}, null::int`,
    from: sql`sessions t`,
    where: sql`${may('t.audience')} and t.state = 'announced'`,
  },
  post: {
    columns: sql`coalesce(i.seen, u.question), array[t.body], coalesce(c.themes, '{}'), c.title, t.sector, t."postedOn"::text, ${none}, t.kind, ${none},
      case when i.id is null then 'uncertainty' else 'insight' end, coalesce(i.id, u.id)::text, t.number`,
    from: sql`posts t left join cases c on c.id = t."caseId" and ${may('c.audience')} and ${released}
      left join uncertainties u on u.id = t."uncertaintyId" and c.id is not null
      left join insights i on i.id = t."insightId" and ${may('i.audience')} and ${approved('i')}`,
    where: sql`(u.id is not null or i.id is not null) and not t."heldBack"`,
  },
  item: {
    columns: sql`t.title, ${texts(sql`nullif(concat_ws(', ', nullif(t.authors, ''), w.title, t.year::text), '')`)}, ${empty},
      ${none}, ${none}, ${none}, ${none}, t.kind, ${none}, ${none}, ${none}, null::int`,
    from: sql`"libraryItems" t left join "libraryItems" w on w.id = t."partOf"`,
    // Security: the library is for everyone; the sessions it is for are not told here.
    where: sql`true`,
  },
  circle: {
    columns: sql`t.name, ${texts(sql`t."leadingQuestion"`)}, ${empty}, ${none}, ${none}, ${none}, ${none}, ${none}, ${none},
      ${none}, ${none}, null::int`,
    from: sql`circles t`,
    // Security: the name of a circle and its leading question are for everyone; what is inside is not read.
    where: sql`true`,
  },
})
