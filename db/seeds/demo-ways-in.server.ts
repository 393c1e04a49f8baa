import { randomUUID } from 'node:crypto'
import { seatGuest } from '#app/domain/guest-seats/guest-seat-actions.server.ts'
import { SeatGuest } from '#app/domain/guest-seats/guest-seat-forms.server.ts'
import { takeOrAsk } from '#app/domain/seat-requests/seat-request-actions.server.ts'
import { TakeSeat } from '#app/domain/seat-requests/seat-request-forms.server.ts'
import { actAs, type Cast, daysFromNow } from './demo-cast.server.ts'
import type { PersonKey } from './demo-people.ts'

/** Some ask for a seat where a host answers first, so that there is an inbox to look into. */
export async function askForSeats(cast: Cast, sessionId: string): Promise<void> {
  const asking: [PersonKey, string, string][] = [
    [
      'pieter',
      'Ik werk al een tijd met dezelfde straat en wil horen hoe anderen kijken.',
      'Een kaart van wie er al helpt',
    ],
    ['wendy', 'Wij beginnen volgende maand met een tafel. Ik wil het eerst zelf meemaken.', ''],
  ]
  for (const [key, reason, brings] of asking) {
    const form = TakeSeat.parse({ role: 'participant', reason, brings, authorityRelation: 'no' })
    await takeOrAsk(await actAs(cast, key, daysFromNow(-2)), sessionId, form)
  }
}

/** Someone who telephoned has a seat without an account. */
export async function seatByTelephone(cast: Cast, host: PersonKey, sessionId: string): Promise<void> {
  const form = SeatGuest.parse({
    ...{
      id: randomUUID(),
      name: 'Riet Lindeman',
      sector: 'other',
      newOrganisation: 'Bewonersgroep Oeverzijde (fictief)',
    },
    ...{ role: 'participant', brings: 'Kent de buurt van binnenuit', experienceExpert: 'yes' },
  })
  await seatGuest(await actAs(cast, host, daysFromNow(-3)), sessionId, form, 'nl')
}
