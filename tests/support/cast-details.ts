import { randomUUID } from 'node:crypto'
import type { Reader } from '#app/domain/library/library.ts'
import { addItem, chooseItems } from '#app/domain/library/library-actions.server.ts'
import { AddItem, ChooseItems } from '#app/domain/library/library-forms.server.ts'
import { chooseSeries, makeSeries } from '#app/domain/series/series-actions.server.ts'
import { ChooseSeries, MakeSeries } from '#app/domain/series/series-forms.server.ts'
import { saveDetails } from '#app/domain/session-details/details-actions.server.ts'
import { DetailsForm } from '#app/domain/session-details/details-form.server.ts'
import { readDetailsToWrite } from '#app/domain/session-details/details-queries.server.ts'
import { as } from './cast.ts'

/** A host tells more about a session, in the form as a browser sends it. */
export async function aSessionWith(host: { id: string }, session: { id: string }, typed: object, now?: Date) {
  const { version } = await readDetailsToWrite(await as(host), session.id)
  await saveDetails(await as(host, now), session.id, DetailsForm.parse({ version, ...typed }))
}

/** A host begins a series. */
export async function aSeries(host: { id: string }, circle: { id: string }, typed: object = {}) {
  const form = MakeSeries.parse({ id: randomUUID(), circleId: circle.id, title: 'Naast iedereen staan', ...typed })
  await makeSeries(await as(host), form)
  return { id: form.id, title: form.title }
}

/** Where a host puts a session, in the form as a browser sends it. */
export async function inSeries(
  host: { id: string },
  session: { id: string },
  ...places: [{ id: string }, string, string?][]
) {
  const form = {
    seriesIds: places.map(([{ id }]) => id),
    'number[]': places.map(([, number]) => number),
    'label[]': places.map(([, , label]) => label ?? 'regular'),
  }
  await chooseSeries(await as(host), session.id, ChooseSeries.parse(form))
}

/** A host puts something in the library. */
export async function anItem(host: { id: string }, circle: { id: string }, typed: object = {}) {
  const form = AddItem.parse({ id: randomUUID(), circleId: circle.id, title: 'Leren van de praktijk', ...typed })
  await addItem(await as(host), form)
  return { id: form.id, title: form.title }
}

/** What there is to read, in the form as a browser sends it. */
export async function reads(host: { id: string }, reader: Reader, ...uses: [{ id: string }, string, string][]) {
  const form = {
    'item[]': uses.map(([{ id }]) => id),
    'moment[]': uses.map(([, moment]) => moment),
    'note[]': uses.map(([, , note]) => note),
  }
  await chooseItems(await as(host), reader, ChooseItems.parse(form))
}
