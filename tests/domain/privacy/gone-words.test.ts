import { expect, test } from 'vitest'
import { handOverDuty } from '#app/domain/duties/duty-actions.server.ts'
import { chooseItems } from '#app/domain/library/library-actions.server.ts'
import { revisePreparation } from '#app/domain/preparation/preparation-actions.server.ts'
import { stoppedAt } from '#app/domain/privacy/gate.server.ts'
import { type LeaveForm, leaving } from '#app/domain/privacy/leave-form.server.ts'
import { saveProgramme } from '#app/domain/programme/programme-actions.server.ts'
import { draftOf } from '#app/domain/programme/programme-draft.ts'
import { readProgrammeToMake } from '#app/domain/programme/programme-queries.server.ts'
import { saveDetails } from '#app/domain/session-details/details-actions.server.ts'
import { DetailsForm } from '#app/domain/session-details/details-form.server.ts'
import { readDetailsToWrite } from '#app/domain/session-details/details-queries.server.ts'
import { reviseSession } from '#app/domain/sessions/session-actions.server.ts'
import { db } from '#db/connection.server.ts'
import { aCircle, aMember, as } from '#tests/support/cast.ts'
import { anItem } from '#tests/support/cast-details.ts'
import { aRow } from '#tests/support/cast-programme.ts'
import { aSession, revision } from '#tests/support/cast-sessions.ts'

// Halima lets a name stand in a text of a session, and takes it out. When Jos writes it in another sentence, he is asked.

type Write = (host: { id: string }, sessionId: string, text: string, left: LeaveForm) => Promise<void>

const halima = await aMember('Halima')
const jos = await aMember('Jos')
const circle = await aCircle('Noord', { hosts: [halima, jos] })
const item = await anItem(halima, circle)

const texts: [string, Write][] = [
  [
    'the session itself',
    async (host, id, introduction, left) =>
      reviseSession(await as(host), id, { ...revision({ introduction }), ...left }),
  ],
  [
    'the programme',
    async (host, id, title, left) => {
      const { version } = await readProgrammeToMake(await as(host), id)
      const drafts = [{ ...draftOf(aRow(title)), was: '' }]
      await saveProgramme(await as(host), id, { drafts, version, ...left })
    },
  ],
  [
    'what else is told',
    async (host, id, text, left) => {
      const { version } = await readDetailsToWrite(await as(host), id)
      await saveDetails(await as(host), id, DetailsForm.parse({ version, 'question[]': [text], ...left }))
    },
  ],
  [
    'what to bring',
    async (host, id, prepare, left) =>
      revisePreparation(await as(host), id, { prepare, reminderDays: 1, textDays: 14, ...left }),
  ],
  [
    'a note with a duty',
    async (host, id, note, left) => handOverDuty(await as(host), id, 'room', { toId: host.id, note, ...left }),
  ],
  [
    'a note with something to read',
    async (host, id, note, left) => {
      const uses = [{ itemId: item.id, moment: 'before' as const, note, at: 0 }]
      await chooseItems(await as(host), { sessionId: id }, { uses, left, version: undefined })
    },
  ],
]

const decisionsOn = (subjectId: string) =>
  db.selectFrom('leftStanding').select('reason').where('subjectId', '=', subjectId).execute()

test.each(texts)('a reason goes with the words it was for: %s', async (_, write) => {
  const { id } = await aSession(halima, circle)
  const asked = async (host: { id: string }, text: string) =>
    stoppedAt(await write(host, id, text, {}).catch((error) => error))

  const book = 'Roos de Vries is een boek.'
  const places = await asked(halima, book)
  expect(places).toMatchObject([{ fragment: 'Roos de Vries' }])
  await write(halima, id, book, leaving(places, { reason: 'not_a_person', words: '' }))
  // As long as they stand there, whoever writes beside them is not asked again.
  expect(await asked(jos, `${book} Mooi.`)).toEqual([])
  expect(await decisionsOn(id)).toHaveLength(1)

  await write(halima, id, 'Niets meer.', {})
  expect(await decisionsOn(id)).toEqual([])
  expect(await asked(jos, 'Bel de dochter van Roos de Vries.')).toMatchObject([{ fragment: 'Roos de Vries' }])
})

test('what was decided on one text of a session stays when another changes', async () => {
  const { id } = await aSession(halima, circle)
  const [session, , , preparation] = texts.map(([, write]) => write)
  const left = leaving([{ label: 'PERSON', fragment: 'Roos de Vries' }], { reason: 'not_a_person', words: '' })
  await session?.(halima, id, 'Roos de Vries is een boek.', left)
  await preparation?.(jos, id, 'Neem iets te schrijven mee.', {})
  await preparation?.(jos, id, 'Neem een pen mee.', {})
  expect(await decisionsOn(id)).toHaveLength(1)
})
