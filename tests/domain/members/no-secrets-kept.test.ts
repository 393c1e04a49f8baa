import '#tests/support/outbox.ts'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { invite } from '#app/domain/circles/invitation-actions.server.ts'
import { contextOf } from '#app/domain/context.server.ts'
import { askReset } from '#app/domain/members/password-reset.server.ts'
import { action as signIn } from '#app/routes/sign-in.tsx'
import { db } from '#db/connection.server.ts'
import { aCircle, as } from '#tests/support/cast.ts'
import { goodPassword, someoneWithAccount } from '#tests/support/cast-people.ts'
import { tokenSentTo } from '#tests/support/outbox.ts'
import { cookieIn, visit } from '#tests/support/visit.ts'

/** Every row of every table of ours and of the queue, as text. */
async function wholeDatabase(): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'`.execute(db)
  const texts = await Promise.all(
    tables.map(({ name }) =>
      sql<{ text: string | null }>`select string_agg(t::text, E'\n') as text from ${sql.raw(name)} t`.execute(db),
    ),
  )
  return texts.map(({ rows }) => rows[0]?.text ?? '').join('\n')
}

test('a stolen copy of the database opens no account: no token, no cookie, no password stands in it', async () => {
  const jo = await someoneWithAccount('Jo')
  const circle = await aCircle('Meedoen', { hosts: [jo] })
  await invite(await as(jo), circle.id, { id: randomUUID(), addresses: 'samira@thuiszorg.example', role: 'member' })
  await askReset(await contextOf(undefined), { email: jo.email }, '10.7.0.1')
  const entered = await visit(signIn, '/sign-in', { email: jo.email, password: goodPassword })
  const secrets = [
    await tokenSentTo('samira@thuiszorg.example'),
    await tokenSentTo(jo.email),
    cookieIn(entered, 'signin').value,
    goodPassword,
  ]
  const copy = await wholeDatabase()
  expect(copy).toContain(jo.email)
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(20)
    expect(copy).not.toContain(secret)
  }
})
