import pg from 'pg'
import { databaseOf } from '#tests/support/product.ts'

const story =
  'Een bewoner doet de deur niet meer open. Buren bellen elke week, de huur wordt betaald en niemand weet wie er aan zet is. '

/** So many released cases, each with an uncertainty and five posts, spread over the circles that are there. */
export async function fillCases(state: string, cases: number): Promise<void> {
  const client = new pg.Client({ ...databaseOf(state), statement_timeout: 0 })
  await client.connect()
  for (const statement of [madeCases, madeUncertainties, madePosts]) await client.query(statement, [cases])
  await client.query('vacuum analyze')
  await client.end()
}

const madeCases = `
  insert into cases (alias, "circleId", reach, state, audience, title, happening, html, "roleTitle", sector, "groupMay", themes, "openedOn")
  select a, c.id, 'circle', 'open', array['author:' || a, 'host:' || c.id, 'circle:' || c.id],
    'Casus nummer ' || n, '${story}',
    jsonb_build_object('happening', '<p>' || repeat('${story}', 6) || '</p>', 'goesWell', '', 'runsInto', '<p>' || repeat('${story}', 3) || '</p>', 'tried', ''),
    'wijkverpleegkundige', (array['care', 'social', 'municipality', 'education', 'other'])[1 + n % 5], 'think',
    array['thema ' || n % 40], current_date - 200 - (n % 1500)
  from (select n, gen_random_uuid() as a from generate_series(1, $1::int) n) made
  join lateral (select id from circles order by md5(id::text || (made.n % 97)::text) limit 1) c on true`

const madeUncertainties = `
  insert into uncertainties ("caseId", position, question)
  select id, 1, 'Is blijven komen zorg of druk? (' || title || ')' from cases
  where title like 'Casus nummer %' and $1::int > 0`

const madePosts = `
  insert into posts ("caseId", "uncertaintyId", alias, "roleTitle", sector, kind, body, html, number, "postedOn")
  select u."caseId", u.id, gen_random_uuid(), 'wijkteam', 'social', 'question', '${story}', '<p>${story}</p>', n, current_date - 10
  from uncertainties u, generate_series(1, 5) n
  where u.question like 'Is blijven komen zorg of druk? (Casus nummer %' and $1::int > 0`
