import { randomUUID } from 'node:crypto'
import { addItem, chooseItems } from '#app/domain/library/library-actions.server.ts'
import { AddItem, ChooseItems } from '#app/domain/library/library-forms.server.ts'
import { chooseSeries, makeSeries } from '#app/domain/series/series-actions.server.ts'
import { ChooseSeries, MakeSeries } from '#app/domain/series/series-forms.server.ts'
import { saveDetails } from '#app/domain/session-details/details-actions.server.ts'
import { DetailsForm } from '#app/domain/session-details/details-form.server.ts'
import { readDetailsToWrite } from '#app/domain/session-details/details-queries.server.ts'
import { chooseOrganisers } from '#app/domain/sessions/organiser-actions.server.ts'
import { actAs, type Cast, daysFromNow } from './demo-cast.server.ts'
import { madeUp } from './demo-made-up.server.ts'

/** An evening that stands in a series, with who makes it possible and what there is to read. All of it is made up. */
export async function tellMoreOf(cast: Cast, sessionId: string): Promise<void> {
  const ctx = await actAs(cast, 'noor', daysFromNow(-2))
  const circleId = cast.circleIds.buurt
  await chooseOrganisers(ctx, sessionId, [cast.circleIds.thuis])

  const [seriesId, bookId, chapterId] = [randomUUID(), randomUUID(), randomUUID()]
  const series = { id: seriesId, circleId, title: 'Naast iedereen staan', about: 'Avonden over wonen en geduld.' }
  await madeUp((left) => makeSeries(ctx, MakeSeries.parse({ ...series, ...left })))
  const place = { seriesIds: [seriesId], 'number[]': ['13'], 'label[]': ['special'] }
  await chooseSeries(ctx, sessionId, ChooseSeries.parse(place))

  const book = { id: bookId, circleId, title: 'De trage stad (fictief)', authors: 'een schrijversgroep', year: '2021' }
  const chapter = { id: chapterId, circleId, kind: 'article', title: 'Over drempels', partOf: bookId }
  for (const item of [book, chapter]) await madeUp((left) => addItem(ctx, AddItem.parse({ ...item, ...left })))
  const reading = { 'item[]': [chapterId], 'moment[]': ['before'], 'note[]': ['Twintig minuten lezen is genoeg.'] }
  await madeUp((left) => chooseItems(ctx, { sessionId }, ChooseItems.parse({ ...reading, ...left })))

  const { version } = await readDetailsToWrite(ctx, sessionId)
  const details = {
    version,
    audienceGroups: 'buurtwerkers, ervaringsdeskundigen',
    'question[]': ['Wat houdt ons tegen om langer te blijven?'],
    'bodyRole[]': ['venue', 'partner'],
    'bodyName[]': ['Buurthuis De Lantaarn (fictief)', 'Bibliotheek Oeverzijde (fictief)'],
    'personName[]': ['Noor Achterwold'],
    'person-0-role[]': ['moderator', 'speaker'],
  }
  await madeUp((left) => saveDetails(ctx, sessionId, DetailsForm.parse({ ...details, ...left })))
}
