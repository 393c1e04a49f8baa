import '#tests/support/outbox.ts'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { AcceptAsNew } from '#app/domain/circles/circle-forms.server.ts'
import { acceptAsNew } from '#app/domain/circles/invitation-acceptance.server.ts'
import { invite } from '#app/domain/circles/invitation-actions.server.ts'
import { acceptAsGuest, seatGuest } from '#app/domain/guest-seats/guest-seat-actions.server.ts'
import { SeatGuest } from '#app/domain/guest-seats/guest-seat-forms.server.ts'
import { reviseAccount } from '#app/domain/members/account-actions.server.ts'
import { ReviseAccount } from '#app/domain/members/member-forms.server.ts'
import { mustBeNames } from '#app/domain/privacy/only-names.server.ts'
import { Invalid } from '#app/errors.ts'
import { signIn } from '#app/http/session.server.ts'
import { loader as account, action as revise } from '#app/routes/account._index.tsx'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { aSeatLink, guestForm, passing } from '#tests/support/cast-guest-seats.ts'
import { newcomer } from '#tests/support/cast-people.ts'
import { aSession } from '#tests/support/cast-sessions.ts'
import { tokenSentTo } from '#tests/support/outbox.ts'
import { visit } from '#tests/support/visit.ts'

// Others read what someone is called and where they work. Bas types more than that.

const organisation = 'Over mevrouw De Vries, 06 12345678, BSN 111222333'
const name = 'Bas 06 12345678 BSN 111222333'
const [bas, noor] = [await aMember('Bas'), await aMember('Noor')]
const circle = await aCircle('Thuis', { hosts: [noor], members: [bas] })

const inTheBooks = async () => {
  const names = (table: 'members' | 'guests' | 'organisations') => db.selectFrom(table).select('name').execute()
  return JSON.stringify([await names('members'), await names('guests'), await names('organisations')])
}

test('Bas gets a word beside each field, in his language, and what he typed is still there', async () => {
  const cookie = (await signIn(bas.id)).split(';')[0] ?? ''
  const typed = { name, newOrganisation: organisation, roleTitle: 'docent', sector: 'education', language: 'nl' }
  const answer = await visit(revise, '/account', typed, { cookie })
  expect(answer.status).toBe(422)
  expect(answer.body).toMatchObject({
    errors: { name: ['form.only-name'], newOrganisation: ['form.only-name'] },
    values: { name, newOrganisation: organisation, roleTitle: 'docent' },
  })
  expect(JSON.stringify((await visit(account, '/account', undefined, { cookie })).body)).not.toContain('12345678')
})

const ways: Record<string, (person: { name: string; newOrganisation: string }) => Promise<unknown>> = {
  'an account': async (person) =>
    reviseAccount(
      await as(bas),
      ReviseAccount.parse({ ...person, roleTitle: 'docent', sector: 'care', language: 'nl' }),
    ),
  'an invitation to a circle': async (person) => {
    const email = `bo.${randomUUID()}@voorbeeld.example`
    await invite(await as(noor), circle.id, { id: randomUUID(), addresses: email, role: 'member' })
    return acceptAsNew(
      passing(),
      await tokenSentTo(email),
      AcceptAsNew.parse({ ...newcomer('Bo'), organisationId: '', ...person }),
    )
  },
  'a link to a seat': async (person) =>
    acceptAsGuest(passing(), await aSeatLink(noor, await aSession(noor, circle)), guestForm(person), 'nl'),
  'a guest written down by a host': async (person) => {
    const form = SeatGuest.parse({ id: randomUUID(), ...person, sector: 'care', role: 'participant' })
    return seatGuest(await as(noor), (await aSession(noor, circle)).id, form, 'nl')
  },
}

test.each(Object.keys(ways))('no number comes in by %s', async (way) => {
  for (const [field, person] of [
    ['name', { name, newOrganisation: 'De Linde' }],
    ['newOrganisation', { name: 'Bas', newOrganisation: organisation }],
  ] as const) {
    const stopped = await ways[way]?.(person).catch((error: unknown) => error)
    expect(stopped).toBeInstanceOf(Invalid)
    expect((stopped as Invalid).fields).toEqual({ [field]: ['form.only-name'] })
  }
  expect(await inTheBooks()).not.toMatch(/12345678|111222333/)
})

test.each([
  ...['bas@voorbeeld.example', 'Bas NL91ABNA0417164300', 'Dossier 1234567', 'Kenteken 12-AB-34', 'Bas 111222333'],
  ...['Praktijk Jansen, Kerkstraat 12', 'Zorg 1234 AB Rivierstad', 'Bas, geboren 12-03-1961', '06-12345678'],
  ...[
    'Jan 12-03-85',
    'Jan 12.3.85',
    'Jan 12031985',
    'Jan (12 03 1985)',
    'Jan 12 maart 1985',
    'Jan de Wit, 1 mrt. 1985',
  ],
  ...[
    'Jan 1985-03-12',
    'Jan 19850312',
    'Jan 12-03-1985',
    'Jan nul zes 12345678',
    'Jan Nul-Zes een twee drie vier vijf zes zeven acht',
  ],
])('“%s” is more than a name', (written) => {
  expect(() => mustBeNames({ name: written })).toThrow(Invalid)
})

test.each([
  ...[
    'Huisartsenpraktijk Jansen',
    'Basisschool Kerkstraat',
    'GGD Rivierland-Zuid',
    'Meldkamer 112',
    'Stichting 1940-1945',
  ],
  ...[
    'Dr. Leo Kannerhuis',
    'Team 24/7',
    'Wijkteam 4B',
    'Centrum voor Jeugd en Gezin 2b',
    'Stichting 4 mei',
    'Woonzorg 3.0.1',
    'Team 1 2 3 4',
    'Netwerk 2024-2025',
    'Kring 122024',
    'De Zeven Zussen',
    'Wijkteam een twee drie',
    'Zorggroep 2000',
  ],
  ...['Noor El Amrani', 'J.P. de Vries-Smit', 'Yasmina ten Ĳzer', 'www.zorg.example', 'Over mevrouw De Vries'],
])('“%s” may be what someone or somewhere is called', (written) => {
  expect(() => mustBeNames({ name: written })).not.toThrow()
})

test.each(['Herdenking 15 augustus 1945', 'Lotgenoten 4 mei 2025', 'Locatie 5 april 1948'])(
  '“%s” is what a place may be called, and nobody is',
  (written) => {
    expect(() => mustBeNames({ newOrganisation: written })).not.toThrow()
    expect(() => mustBeNames({ name: written })).toThrow(Invalid)
    expect(() => mustBeNames({ newOrganisation: `${written} Jan` })).toThrow(Invalid)
  },
)
