import { saveDetails } from '#app/domain/session-details/details-actions.server.ts'
import { DetailsForm } from '#app/domain/session-details/details-form.server.ts'
import { readDetailsToWrite } from '#app/domain/session-details/details-queries.server.ts'
import { as } from './cast.ts'

/** A host tells more about a session, in the form as a browser sends it. */
export async function aSessionWith(host: { id: string }, session: { id: string }, typed: object, now?: Date) {
  const { version } = await readDetailsToWrite(await as(host), session.id)
  await saveDetails(await as(host, now), session.id, DetailsForm.parse({ version, ...typed }))
}
